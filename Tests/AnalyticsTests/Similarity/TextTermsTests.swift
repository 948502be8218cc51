import Testing

@testable import Analytics

/// How texts are cut into the terms by which they are compared.
@Suite struct TextTermsTests {
  @Test(arguments: [
    ("Reset the password!", ["reset", "password"]),
    ("My customers' passwords, and the company's policies", ["customer", "password", "company", "policy"]),
    ("I can’t log in: error 502 (v2.1)", ["can't", "log", "error", "502", "v2"]),
    ("Status, class, boxes, shoes, trees", ["status", "class", "boxe", "shoes", "trees"]),
    ("Rücksendung ÜBER Größe", ["rücksendung", "über", "größe"]),
    ("重置密码", ["重置", "置密", "密码"]),
    ("请 重置 密码。", ["请", "重置", "密码"]),
    ("在App里重置", ["在", "app", "里重", "重置"]),
    ("パスワード", ["パス", "スワ", "ワー", "ード"]),
    ("a b c", []), ("", []), ("—!?…", []),
  ])
  func aTextIsItsTerms(text: String, terms: [String]) {
    #expect(TextTerms.of(text) == terms)
  }

  @Test func endingsOfPluralsAreHarmansOwn() {
    let words = ["policies", "aries", "queries", "series", "days", "movies", "us", "bus", "glass", "is"]
    let stems = ["policy", "ary", "query", "sery", "day", "movy", "us", "bus", "glass", "is"]
    #expect(words.map(TextTerms.withoutPlural) == stems)
  }
}
