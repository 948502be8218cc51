import Support
import Tabular
import Testing

/// Whole mails of different shapes.
@Suite struct MailFixtureTests {
  private func read(_ name: String) throws -> MailMessage {
    try MailMessage(parsing: MailMutator.fixture(name))
  }

  @Test func aPlainMail() throws {
    let mail = try read("plain")
    #expect(mail.from == MailAddress(name: "Ada Lovelace", address: "ada@example.org"))
    #expect(mail.to.map(\.address) == ["help@crm.example", "sales@crm.example"])
    #expect(mail.cc == [MailAddress(name: "Babbage, Charles", address: "charles@example.org")])
    #expect(mail.replyTo.map(\.address) == ["ada.replies@example.org"])
    #expect(mail.subject == "The engine does not start")
    #expect(mail.date == 1_768_465_800)
    #expect(mail.messageID == "one@example.org" && mail.inReplyTo == [] && mail.references == [])
    #expect(mail.text == "Hello,\n\nsince this morning the engine does not start.\n-- \nAda")
    #expect(mail.attachments == [] && mail.automaticBecause == nil)
  }

  @Test func aReplyNamesWhatItAnswers() throws {
    let mail = try read("reply")
    #expect(
      mail.inReplyTo == ["two@crm.example"] && mail.references == ["one@example.org", "two@crm.example"])
    #expect(mail.text == "It starts now. Thank you!\n\n> Have you turned it off and on again?")
  }

  @Test func quotedPrintable() throws {
    let mail = try read("quoted-printable")
    #expect(mail.from.name == "André Pirard")
    #expect(mail.subject == "Rechnung für Januar: falscher Betrag £")
    #expect(mail.date == 1_768_465_800)
    #expect(
      mail.text
        == "Grüße! Der Betrag von 1.200 € auf der Rechnung ist viel zu hoch, er sollte 120 € sein.\n \nA=B")
  }

  @Test func chineseWithACharacterCutBetweenTwoWords() throws {
    let mail = try read("chinese-gb18030")
    #expect(mail.from == MailAddress(name: "王小明", address: "wang@example.cn"))
    #expect(mail.to.first?.name == "客服")
    #expect(mail.subject == "订单还没有收到，请帮忙查询")
    #expect(mail.text == "您好，\n\n我上周下的订单还没有收到，请帮忙查询。订单号：20260108-77。\n\n谢谢！\n王小明")
  }

  @Test func chineseWithoutCodedWords() throws {
    let mail = try read("chinese-raw")
    #expect(mail.from.name == "李雷" && mail.subject == "发票开错了")
    #expect(mail.text == "请重开发票，抬头是：北京某某有限公司。")
  }

  @Test func partsInsideOfParts() throws {
    let mail = try read("nested")
    #expect(mail.from.name == "Hopper, Grace" && mail.date == 1_768_465_800)
    #expect(mail.text == "The report stops with the error below — see the screenshot.")
    #expect(
      mail.attachments == [
        MailAttachment(name: "shot.png", contentType: "image/png", size: 208),
        MailAttachment(name: "Übersicht Januar €.pdf", contentType: "application/pdf", size: 777),
        MailAttachment(name: "An earlier mail.eml", contentType: "message/rfc822", size: 130),
      ])
  }

  @Test func aPageAlone() throws {
    let mail = try read("html-only")
    #expect(mail.from.name == "Boutique" && mail.subject == "Café & thé — commande")
    #expect(
      mail.text
        == "Commande n° 42\n\nLe café est froid… <encore> été\n5 < 6 & 7\n\n- un\n\n- deux\n\nprix 12€")
  }

  @Test(arguments: [
    ("japanese", "山田太郎", "注文の確認", "注文を確認してください。"),
    ("russian", "Иван Петров", "Не работает вход", "Не могу войти в личный кабинет."),
    ("korean", "김민수", "환불 요청", "환불을 요청합니다."),
  ])
  func otherScripts(name: String, author: String, subject: String, text: String) throws {
    let mail = try read(name)
    #expect(mail.from.name == author && mail.subject == subject && mail.text == text)
  }

  @Test func aNameInKorean() throws {
    #expect(
      try read("korean").attachments == [
        MailAttachment(name: "영수증.hwp", contentType: "application/octet-stream", size: 3)
      ])
  }

  @Test func mailsOfPrograms() throws {
    #expect(try read("vacation").automaticBecause == "auto-submitted: auto-replied")
    let bounce = try read("bounce")
    #expect(bounce.automaticBecause == "return-path: <>")
    #expect(bounce.text == "The mail could not be delivered to ada@example.org.")
    #expect(
      bounce.attachments.map { "\($0.name) \($0.contentType)" }
        == [" message/delivery-status", "Your ticket.eml message/rfc822"])
  }

  @Test func oneOfAMailboxFileInTheOldForms() throws {
    let mail = try read("mailbox")
    #expect(mail.from == MailAddress(name: "Ada \"the first\" Lovelace", address: "ada@example.org"))
    #expect(mail.to.map(\.name) == ["", "Second, Line"])
    #expect(mail.subject == "" && mail.date == 1_768_469_400)
    #expect(mail.references == ["a@example.org", "b@example.org", "c@example.org"])
    #expect(mail.inReplyTo == ["c@example.org"])
    #expect(mail.text == "Signed text.")
    #expect(mail.attachments.map(\.contentType) == ["application/pgp-signature"])
  }
}
