import Testing

@testable import CRMKit
@testable import CRMStore

/// Which articles a text is answered by, on a small knowledge base in two languages.
@Suite struct ArticleSuggestionTests {
  private static let corpus = [
    (
      "reset-password", "Resetting your password",
      "Open the login page, choose Forgot password, and follow the mail."
    ),
    ("refund", "How to refund an order", "Open the order, choose Refund, then the lines to be refunded."),
    (
      "invoice", "Where to find invoices",
      "Invoices are in the billing section; each can be printed or sent by mail."
    ),
    ("shipping", "Shipping times", "Parcels leave within two days. The tracking number comes by mail."),
    ("zh-password", "如何重置密码", "打开登录页面，点击忘记密码，按照邮件提示重置密码。"),
    ("zh-refund", "如何申请退款", "打开订单，点击申请退款，三天内退回原账户。"),
    ("zh-shipping", "发货时间", "我们两天内发货，快递单号会通过短信发送。"),
  ]

  private static func store(_ sandbox: borrowing Sandbox) throws -> Store {
    let store = try sandbox.store()
    for (name, title, text) in corpus {
      var draft = ArticleDraft()
      (draft.name, draft.title, draft.text) = (name, title, text)
      _ = try store.addArticle(draft)
    }
    return store
  }

  @Test(arguments: [
    ("Hello, I forgot my password and cannot log in any more.", "reset-password"),
    ("Please send me my money back for the last order, I want a refund!", "refund"),
    ("I need an invoice for my accountant", "invoice"),
    ("When does my parcel arrive? There is no tracking number", "shipping"),
    ("你好，我忘记了密码，登录不了", "zh-password"),
    ("我要退款，订单还没有收到", "zh-refund"),
    ("快递单号是多少？什么时候发货", "zh-shipping"),
  ])
  func theAnswerComesFirst(text: String, name: String) throws {
    let sandbox = try Sandbox()
    let suggested = try Self.store(sandbox).suggestArticles(for: text, limit: 3)
    #expect(suggested.first?.name == name)
    #expect(suggested.count <= 3)
  }

  @Test func everyArticleAnswersItself() throws {
    let sandbox = try Sandbox()
    let store = try Self.store(sandbox)
    for (name, title, text) in Self.corpus {
      let best = try store.suggestArticles(for: "\(title)\n\(title)\n\(text)", limit: 1)
      #expect(best.map(\.name) == [name])
      #expect(best[0].match.score > 0.999)
    }
  }

  @Test func aTicketIsWhatItsCustomerWrote() throws {
    let sandbox = try Sandbox()
    let store = try Self.store(sandbox)
    var draft = TicketDraft()
    draft.subject = "忘记密码"
    let ticket = try store.openTicket(draft, of: nil).value
    _ = try store.write(TicketMessage("Refund the invoice", direction: .out), onTicket: ticket)
    _ = try store.write(TicketMessage("the parcel", direction: nil), onTicket: ticket)
    _ = try store.write(TicketMessage("登录不了", direction: .in), onTicket: ticket)
    #expect(try store.words(ofTicket: String(ticket)) == "忘记密码\n登录不了")
    let suggested = try store.suggestArticles(for: store.words(ofTicket: String(ticket)), limit: 9)
    #expect(suggested.map(\.name) == ["zh-password"])
  }

  @Test func theWeakestTermsAreToldTogether() throws {
    let sandbox = try Sandbox()
    let store = try Self.store(sandbox)
    let best = try store.suggestArticles(for: Self.corpus[0].2 + " " + Self.corpus[0].1, limit: 1)[0]
    guard case .list(let terms) = best.cells[3] else { return #expect(Bool(false), "no list") }
    #expect(terms.count == 9)
    #expect(terms.last?.contains("more") == true)
    let told = terms.compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }.reduce(0, +)
    #expect(abs(told - best.match.score) < 0.001)
  }
}
