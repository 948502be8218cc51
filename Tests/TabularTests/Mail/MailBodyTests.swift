import Tabular
import Testing

/// Bodies of several parts, whole and broken.
@Suite struct MailBodyTests {
  /// - Source: RFC 2046, section 5.1.1.
  @Test func thePublishedExampleIsRead() throws {
    let mail = try MailReading.message(
      "From: Nathaniel Borenstein <nsb@bellcore.com>", "To: Ned Freed <ned@innosoft.com>",
      "Date: Sun, 21 Mar 1993 23:56:48 -0800 (PST)", "Subject: Sample message", "MIME-Version: 1.0",
      "Content-type: multipart/mixed; boundary=\"simple boundary\"", "",
      "This is the preamble.  It is to be ignored, though it",
      "is a handy place for composition agents to include an",
      "explanatory note to non-MIME conformant readers.", "", "--simple boundary", "",
      "This is implicitly typed plain US-ASCII text.", "It does NOT end with a linebreak.",
      "--simple boundary",
      "Content-type: text/plain; charset=us-ascii", "", "This is explicitly typed plain US-ASCII text.",
      "It DOES end with a linebreak.", "", "--simple boundary--", "",
      "This is the epilogue.  It is also to be ignored.")
    #expect(
      mail.text == """
        This is implicitly typed plain US-ASCII text.
        It does NOT end with a linebreak.
        This is explicitly typed plain US-ASCII text.
        It DOES end with a linebreak.
        """)
    #expect(mail.date == 732_787_008)
  }

  private func alternative(_ plain: String, _ page: String) throws -> String {
    try MailReading.message(
      "From: a@example.org", "Content-Type: multipart/alternative; boundary=b", "", "--b", "", plain, "--b",
      "Content-Type: text/html", "", page, "--b--"
    ).text
  }

  @Test func textIsPreferredToAPageUnlessItIsEmpty() throws {
    #expect(try alternative("text", "<p>page</p>") == "text")
    #expect(try alternative(" \t", "<p>page</p>") == "page")
    #expect(try alternative("", "") == "")
  }

  @Test func partsThatAreDataAreAttachments() throws {
    let mail = try MailReading.message(
      "From: a@example.org", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "one", "--b",
      "Content-Type: text/plain; name=\"../up/log.txt\"", "", "named", "--b",
      "Content-Type: text/plain", "Content-Disposition: attachment", "", "set aside", "--b",
      "Content-Type: text/calendar",
      "", "BEGIN:VCALENDAR", "--b", "Content-Type: text/enriched", "Content-Disposition: inline", "", "two",
      "--b--")
    #expect(mail.text == "one\ntwo")
    #expect(mail.attachments.map(\.name) == ["log.txt", "", ""])
    #expect(mail.attachments.map(\.size) == [5, 9, 15])
  }

  @Test(arguments: [
    // Cut short at different places.
    (["--b", "", "text"], "text"), (["--b", ""], ""), (["--b"], ""), ([], ""),
    (["--b", "", "text", "--b-"], "text\n--b-"),
    // Blanks behind a boundary, one that begins with another, text before and behind.
    (["no", "--b \t", "", "text", "--bc", "--b-- ", "no"], "text\n--bc"),
    // Another boundary than the header names.
    (["no", "--other", "Content-Type: text/plain", "", "text", "--other--"], "text"),
    // None at all: what is there is the text.
    (["just text", "-- ", "Ada"], "just text\n-- \nAda"),
  ])
  func brokenBoundariesLoseNoText(lines: [String], text: String) throws {
    let head = ["From: a@example.org", "Content-Type: multipart/mixed; boundary=b", ""]
    for end in ["\r\n", "\n", "\r"] {
      let mail = try MailMessage(parsing: Array((head + lines).joined(separator: end).utf8))
      #expect(mail.text == text)
    }
  }

  @Test func codesAreReadLeniently() throws {
    let coded = ["From: a@example.org", "Content-Type: text/plain; charset=utf-8"]
    func text(_ encoding: String, _ body: String) throws -> String {
      let lines = coded + ["Content-Transfer-Encoding: \(encoding)", "", body]
      return try MailMessage(parsing: Array(lines.joined(separator: "\r\n").utf8)).text
    }
    #expect(try text("base64", "w6kg\r\n!w6k=\r\nw6k") == "é éé")
    #expect(try text("BASE64 (coded)", "w6k=") == "é")
    #expect(try text("quoted-printable", "=C3=a9 =\r\n=3D =ZZ =") == "é = =ZZ")
    #expect(try text("quoted-printable", "a  \r\nb = \r\nc\r\n\r\nd") == "a\nb c\n\nd")
    #expect(try text("8bit", "é\0x") == "éx")
    #expect(try text("x-unknown", "as it is") == "as it is")
  }

  @Test func headersAreReadAsTheyAreMet() throws {
    // No empty line before the text; a header line that goes on; one field twice.
    let mail = try MailReading.message(
      "From: a@example.org", "Subject: one", "\ttwo", " ", "Subject: three", "To: b@example.org",
      "To: c@example.org",
      "this is the text", "", "and more")
    #expect(mail.subject == "one two" && mail.text == "this is the text\n\nand more")
    #expect(mail.to.map(\.address) == ["b@example.org", "c@example.org"])
    #expect(try MailReading.message("From: a@example.org").text == "")
    #expect(try MailReading.message("\u{FEFF}", "", "From: a@example.org", "", "x").text == "x")
  }

  @Test(arguments: [
    ("auto-submitted", "auto-generated", "auto-submitted: auto-generated"), ("Auto-Submitted", "no", nil),
    ("Precedence", "BULK", "precedence: bulk"), ("Precedence", "list", nil),
    ("X-Autoreply", "yes", "x-autoreply"), ("X-Autoreply", "no", nil),
    ("Precedence", "auto_reply", "precedence: auto_reply"), ("X-Mail-Autoreply", "1", "x-mail-autoreply"),
    ("X-Auto-Response-Suppress", "All", nil), ("Subject", "Out of office", nil),
    ("Return-Path", "<>", "return-path: <>"), ("Return-Path", "<a@example.org>", nil),
  ])
  func programsSayThatTheyWroteAMail(field: String, value: String, because: String?) throws {
    #expect(try MailReading.message("From: a@example.org", "\(field): \(value)").automaticBecause == because)
  }
}
