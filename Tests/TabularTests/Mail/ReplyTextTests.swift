import Tabular
import Testing

/// What a reply says itself, and what it quotes.
@Suite struct ReplyTextTests {
  private func said(_ lines: String...) -> ReplyText { ReplyText(lines.joined(separator: "\n")) }

  @Test(arguments: [
    "On Thu, Jan 15, 2026 at 9:00 AM Support <help@example.org> wrote:",
    "On 15.01.2026 09:00, Support wrote:",
    "Am Do., 15. Jan. 2026 um 09:00 Uhr schrieb Support <help@example.org>:",
    "Am 15.01.26 um 09:00 schrieb Support:",
    "Le jeu. 15 janv. 2026 à 09:00, Support <help@example.org> a écrit :",
    "El jue, 15 ene 2026 a las 9:00, Support (<help@example.org>) escribió:",
    "Il giorno gio 15 gen 2026 alle ore 09:00 Support <help@example.org> ha scritto:",
    "Em qui., 15 de jan. de 2026 às 09:00, Support <help@example.org> escreveu:",
    "Op do 15 jan 2026 om 09:00 schreef Support <help@example.org>:",
    "在 2026年1月15日，上午9:00，Support <help@example.org> 写道：", "Support <help@example.org> 于2026年1月15日周四 09:00写道：",
    "Support <help@example.org> wrote:", "2026-01-15 9:00 GMT+01:00 Support <help@example.org>:",
  ])
  func theLineAboveTheQuoteGoesWithIt(attribution: String) {
    let reply = said("It works now.", "", "Ada", "", attribution, "> Have you tried again?", ">", "> Support")
    #expect(reply.text == "It works now.\n\nAda", "\(attribution)")
    #expect(reply.quotedLines == 4)
  }

  @Test func anAttributionMayBeWrapped() {
    let reply = said(
      "Thanks!", "", "On Thu, Jan 15, 2026 at 9:00 AM Support Desk <", "help@example.org> wrote:", "",
      "> Try again.")
    #expect(reply.text == "Thanks!" && reply.quotedLines == 3)
  }

  @Test(arguments: [
    "Thanks, it works.", "On Monday I tried it.", "Ada wrote that it works:", "Das ist es:", "在这里：",
  ])
  func theLineAboveAnAttributionStays(line: String) {
    let reply = said(
      line, "On Thu, Jan 15, 2026 at 9:00 AM Support <help@example.org> wrote:", "> Try again.")
    #expect(reply.text == line && reply.quotedLines == 2)
  }

  @Test func whatAPageQuotesHasNoMarks() {
    let reply = said(
      "Thanks!", "", "On Thu, 15 Jan 2026 at 09:00, Support wrote:", "", "Try again.", "", "Support")
    #expect(reply.text == "Thanks!" && reply.quotedLines == 3)
  }

  @Test(arguments: [
    [
      "-----Original Message-----", "From: Support", "Sent: Thursday", "To: Ada", "Subject: Engine", "",
      "Try.",
    ],
    ["-----Ursprüngliche Nachricht-----", "Von: Support", "", "Try."],
    ["________________________________", "From: Support", "Sent: Thursday", "To: Ada", "", "Try."],
    ["From: Support", "Sent: Thursday, January 15, 2026", "To: Ada", "Subject: Engine", "", "Try."],
    ["*Von:* Support", "*Gesendet:* Donnerstag", "*An:* Ada", "*Betreff:* Engine", "", "Try."],
    ["De : Support", "Envoyé : jeudi", "À : Ada", "Objet : Engine", "", "Try."],
    ["------------------ 原始邮件 ------------------", "发件人: Support", "", "Try."],
    ["发件人：Support", "发送时间：2026年1月15日", "收件人：Ada", "主题：Engine", "", "Try."],
  ])
  func theHeaderOfTheMailBeforeEndsTheReply(header: [String]) {
    let reply = ReplyText((["It works.", ""] + header).joined(separator: "\n"))
    #expect(reply.text == "It works.", "\(header)")
    #expect(reply.quotedLines == header.count { !$0.isEmpty })
  }

  @Test func answersBetweenAndBelowQuotesStay() {
    let reply = said(
      "On 15 Jan 2026 Support wrote:", "> Which model?", "", "The second.", "", "> Which year?",
      "> And month?", "2024")
    #expect(reply.text == "The second.\n\n2024" && reply.quotedLines == 4)
  }

  @Test(arguments: [
    // Nothing but a quote, something forwarded, words that only look like it.
    "> Try again.",
    "FYI\n\n---------- Forwarded message ---------\nFrom: Bob\nDate: Thu\nSubject: x\nTo: Ada\n\ntext",
    "FYI\n\nBegin forwarded message:\n\nFrom: Bob\nDate: Thu\nTo: Ada\n\n> text", "From: Berlin\nTo: Paris",
    "My boss wrote:\n\nplease mend it", "On Monday it broke. The manual says:\n\nturn it off",
    ">From here on it fails",
    "a > b", "Order 12345:\n\n- one", "",
  ])
  func nothingElseIsLeftOut(text: String) {
    let reply = ReplyText(text)
    #expect(reply.text == text && reply.quotedLines == 0)
  }
}
