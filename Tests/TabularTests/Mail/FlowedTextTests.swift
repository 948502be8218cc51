import Tabular
import Testing

/// Texts whose lines go on in the next one.
@Suite struct FlowedTextTests {
  private func text(_ parameters: String, _ lines: String...) throws -> String {
    let head = ["From: a@example.org", "Content-Type: text/plain; \(parameters)", ""]
    return try MailMessage(parsing: Array((head + lines).joined(separator: "\r\n").utf8)).text
  }

  @Test func softBreaksJoinAndHardOnesPart() throws {
    #expect(
      try text("format=flowed", "This sentence goes on ", "in the next line.", "", "A new one.")
        == "This sentence goes on in the next line.\n\nA new one.")
    #expect(try text("Format=\"Flowed\"", "one ", "two") == "one two")
    #expect(try text("charset=utf-8", "one ", "two") == "one \ntwo")
  }

  /// - Source: RFC 3676, section 4.5, with its quotes.
  @Test func quotesKeepTheirLevels() throws {
    #expect(
      try text(
        "format=flowed", ">>>Take some more tea.", ">>I've had nothing yet, ", ">>so I can't take more.",
        ">You mean you can't take LESS, ", ">it's very easy to take ", "MORE than nothing.", "Yes.")
          == """
          >>> Take some more tea.
          >> I've had nothing yet, so I can't take more.
          > You mean you can't take LESS, it's very easy to take
          MORE than nothing.
          Yes.
          """)
  }

  @Test func stuffedSpacesAreTakenOut() throws {
    #expect(
      try text("format=flowed", " From here", "  two spaces", " > no quote")
        == "From here\n two spaces\n> no quote")
  }

  @Test func theLineAboveASignatureIsFixed() throws {
    #expect(try text("format=flowed", "Bye ", "-- ", "Ada") == "Bye\n-- \nAda")
    #expect(try text("format=flowed", "> Bye", "> -- ", "> Ada") == "> Bye\n> -- \n> Ada")
  }

  @Test func chineseHasNoSpaceWhereALineEnds() throws {
    #expect(try text("format=flowed; delsp=yes; charset=utf-8", "我上周下的订单 ", "还没有收到。") == "我上周下的订单还没有收到。")
    #expect(try text("format=flowed; delsp=no; charset=utf-8", "one ", "two") == "one two")
  }
}
