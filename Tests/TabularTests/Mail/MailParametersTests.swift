import Testing

@testable import Tabular

/// Parameters of fields.
@Suite struct MailParametersTests {
  /// - Source: RFC 2231, sections 3, 4 and 4.1; RFC 2045, section 5.1.
  @Test(arguments: [
    (
      "message/external-body; access-type=URL; URL*0=\"ftp://\"; URL*1=\"cs.utk.edu/pub/moore/bulk-mailer/bulk-mailer.tar\"",
      "url", "ftp://cs.utk.edu/pub/moore/bulk-mailer/bulk-mailer.tar"
    ),
    (
      "application/x-stuff; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A", "title",
      "This is ***fun***"
    ),
    (
      "application/x-stuff; title*0*=us-ascii'en'This%20is%20even%20more%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"",
      "title", "This is even more ***fun*** isn't it!"
    ),
    ("text/plain; charset=us-ascii (Plain text)", "charset", "us-ascii (Plain text)"),
  ])
  func publishedExamplesAreRead(field: String, name: String, text: String) {
    #expect(MailParameters(Array(field.utf8)).text(name, CharsetDecoder()) == text)
  }

  @Test(arguments: [
    ("attachment; filename=\"a;b.txt\"", "a;b.txt"), ("attachment; filename=my file.txt", "my file.txt"),
    ("attachment;FileName=\"a\\\"b\"", "a\"b"), ("attachment; filename=\"C:\\new\\a.txt\"", "C:\\new\\a.txt"),
    ("attachment; filename=\"=?utf-8?Q?=C3=A9.txt?=\"", "é.txt"), ("attachment; filename=é.txt", "é.txt"),
    ("attachment; filename=plain.txt; filename*=utf-8''%C3%A9.txt", "é.txt"),
    ("attachment; filename*1*=%A9.txt; filename*0*=utf-8''%C3", "é.txt"),
    ("attachment; filename*0=\"=?utf-8?Q?=C3\"; filename*1=\"=A9?=\"", "é"),
    ("attachment; filename*=gb18030'zh'%CD%F5.txt", "王.txt"), ("attachment; filename*=%C3%A9", "é"),
    ("attachment; filename*=''a%zz", "a%zz"), ("attachment; filename=a; filename=b", "a"),
    ("attachment; filename=\"a", "a"), ("attachment; filename=", ""), ("attachment; filename", nil),
    ("attachment; filename*1=b", nil), ("", nil), (";;=;", nil),
  ])
  func namesAreReadAsTheyAreMet(field: String, text: String?) {
    #expect(MailParameters(Array(field.utf8)).text("filename", CharsetDecoder()) == text)
  }

  @Test(arguments: [
    ("multipart/mixed; boundary=\"simple boundary\"", "simple boundary"), ("x; boundary=a (b)", "a"),
    ("x; BOUNDARY = gc0p4Jq0M2Yt08jU534c0p ; y=z", "gc0p4Jq0M2Yt08jU534c0p"), ("x; boundary=\" a \"", "a"),
    ("x; boundary*0=a; boundary*1=b", "ab"), ("x; boundary=\"\"", nil), ("x", nil),
  ])
  func wordsForMachinesEndWhereTheyEnd(field: String, word: String?) {
    #expect(MailParameters(Array(field.utf8)).word("boundary") == word)
  }
}
