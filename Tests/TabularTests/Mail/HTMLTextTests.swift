import Testing

@testable import Tabular

/// What a reader sees of a page.
@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a  b\n\tc", "a b c"), ("a<br>b<BR/>c", "a\nb\nc"),
    ("<p>a</p><p>b</p>", "a\n\nb"),
    ("<div>a</div><div>b</div>", "a\nb"), ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
    ("a<b>b</b>c", "abc"), ("a <i>b</i> c", "a b c"), ("<ul><li>a<li><p>b</p></ul>c", "- a\n\n- b\n\nc"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"),
    ("<pre>a\n  b\n\n\nc</pre>d", "a\n  b\n\n\nc\nd"),
    ("<style>p>a{}</style>x<script>if(a<b)'</p>'</script>y<title>z</title>", "xy"), ("a<!-- <b> -->b", "ab"),
    ("<!DOCTYPE html><?xml version='1.0'?>a", "a"), ("<a href=\"x>y\" title='>'>b</a>", "b"),
    // What is no tag and no reference stays.
    ("1 < 2 > 0", "1 < 2 > 0"), ("a & b &unknown; &amp &#; &#x;", "a & b &unknown; &amp &#; &#x;"),
    ("<", "<"),
    // What has no end ends with the page.
    ("a<b", "a"), ("a<!-- b", "a"), ("a<script>b", "a"), ("a<b title=\"c>d", "a"),
    ("&lt;b&gt; &amp;amp; &quot;&apos;", "<b> &amp; \"'"),
    ("&eacute;&Eacute;&szlig;&yuml;&nbsp;&copy;", "éÉßÿ ©"),
    ("&euro;&hellip;&mdash;&alpha;&Omega;&hearts;&rarr;", "€…—αΩ♥→"),
    ("&#233;&#xE9;&#XE9;&#8364;&#128;&#x1F600;", "éééé€€😀".replacing("éééé", with: "ééé")),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#65a", "Aa"),
    ("中文<br>漢字", "中文\n漢字"),
  ])
  func pagesAreReadAsText(page: String, text: String) {
    #expect(HTMLText(page).text == text)
  }

  @Test(arguments: [
    ("<meta charset=gb2312>", "gb2312"), ("<META content='text/html; charset=utf-8'>", "utf-8"),
    ("<meta charset=\"koi8-r\"/>", "koi8-r"), ("<p>", nil),
  ])
  func aPageNamesItsCharset(page: String, charset: String?) {
    #expect(HTMLText.charset(of: Array(page.utf8)) == charset)
  }

  @Test func hostilePagesTakeNoTime() {
    let pieces = ["<", "<a \"", "<!--", "<script>", "&#", "&", "<li>", "<br>", "<pre>\n", "</", "<a='"]
    for piece in pieces {
      let page = String(repeating: piece, count: 30_000)
      let time = ContinuousClock().measure { _ = HTMLText(page).text }
      #expect(time < .seconds(5), "\(piece)")
    }
  }
}
