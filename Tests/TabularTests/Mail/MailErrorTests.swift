import Tabular
import Testing

/// What is no mail, and what is too much of one.
@Suite struct MailErrorTests {
  @Test(
    arguments: [
      ("", .emptyFile, 0, "the input is empty"), ("\r\n \n", .emptyFile, 0, "the input is empty"),
      ("hello", .invalidMail, 1, "no header of a mail"),
      ("\n\nDear Ada,\n\nthis: is a letter", .invalidMail, 3, "no header"),
      ("{\"from\":\"a@b\"}", .invalidMail, 1, "has no From"),
      ("Subject: x\n\ntext", .invalidMail, 1, "has no From"),
      ("\nTo: x\nSubject: x", .invalidMail, 2, "has no From"),
      ("To: x\nFrom: nobody\n\ntext", .invalidMail, 2, "From has no address"),
      ("From:\n\ntext", .invalidMail, 1, "From has no address"),
    ] as [(String, ReadError.Code, Int, String)])
  func whatIsNoMailIsAnError(text: String, code: ReadError.Code, line: Int, message: String) {
    let error = #expect(throws: ReadError.self) { try MailMessage(parsing: Array(text.utf8)) }
    #expect(error?.code == code && error?.line == line, "\(String(describing: error))")
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  private func error(_ text: String, _ change: (inout MailLimits) -> Void) -> ReadError? {
    var limits = MailLimits()
    change(&limits)
    return #expect(throws: ReadError.self) { try MailMessage(parsing: Array(text.utf8), limits: limits) }
  }

  @Test func limitsAreKept() {
    let mail = "From: a@example.org\nSubject: hello\n\nsome text"
    #expect(error(mail) { $0.message = 20 }?.code == .recordTooLong)
    let header = error(mail) { $0.header = 30 }
    #expect(header?.code == .recordTooLong && header?.line == 2)
    let text = error(mail) { $0.text = 8 }
    #expect(text?.code == .fieldTooLong && text?.line == 4)
  }

  @Test func partsAreCounted() {
    func nested(_ depth: Int) -> String {
      (1...depth).map { "Content-Type: multipart/mixed; boundary=b\($0)-\n\n--b\($0)-\n" }.joined()
    }
    #expect(throws: Never.self) {
      try MailMessage(parsing: Array(("From: a@example.org\n" + nested(32)).utf8))
    }
    let deep = error("From: a@example.org\n" + nested(33)) { _ in }
    #expect(deep?.code == .invalidMail && deep?.line == 101, "\(String(describing: deep))")
    #expect(deep?.message == "parts are nested deeper than 32")
    let many =
      "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nx\n", count: 4)
    #expect(error(many) { $0.parts = 4 }?.message == "the mail has more than 4 parts")
  }
}
