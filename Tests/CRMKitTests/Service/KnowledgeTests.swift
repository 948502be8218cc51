import Testing

@testable import CRMKit
@testable import CRMStore

/// Articles, their versions, and how they are found.
@Suite struct KnowledgeTests {
  private static let start: Int64 = 1_768_467_600

  private func draft(_ name: String, _ title: String, _ text: String) -> ArticleDraft {
    var draft = ArticleDraft()
    (draft.name, draft.title, draft.text) = (name, title, text)
    return draft
  }

  private func store(_ path: String, day: Int64) throws -> Store {
    try Store(
      path: path, access: .writing,
      context: StoreContext(
        now: Instant(seconds: Self.start + day * 86_400), actor: "ada", command: "crm test"))
  }

  @Test func aMomentHasTheVersionThatWasInForce() throws {
    let sandbox = try Sandbox()
    for day in Int64(0)...2 {
      let store = try store(sandbox.path, day: day * 10)
      if day == 0 {
        _ = try store.addArticle(draft("refund", "Refund", "text 0"))
      } else {
        var edit = ArticleEdit()
        edit.draft.text = "text \(day)"
        #expect(try store.editArticle("refund", edit).value == ["text"])
        #expect(try store.editArticle("refund", edit).changeset == nil)
      }
      store.close()
    }
    let store = try store(sandbox.path, day: 40)
    func text(_ moment: ArticleMoment) throws -> String {
      try store.article("refund", at: moment).version.text
    }
    func asOf(_ day: Int64) -> ArticleMoment {
      .asOf(AsOf(through: Instant(seconds: Self.start + day * 86_400), zone: .utc))
    }
    #expect(try text(.now) == "text 2")
    #expect(try text(.version(1)) == "text 0")
    #expect(
      try [0, 9, 10, 19, 20, 40].map { try text(asOf($0)) } == [0, 0, 1, 1, 2, 2].map { "text \($0)" })
    #expect(throws: KnowledgeError.self) { try text(asOf(-1)) }
    #expect(
      throws: KnowledgeError.unknownVersion(article: "refund", version: 4, newest: 3)
    ) { try text(.version(4)) }
    #expect(throws: KnowledgeError.unknownArticle("refunds", among: ["refund"])) {
      try store.article("refunds")
    }
  }

  @Test func anUndoOfAnEarlierVersionSeesTheLaterOne() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addArticle(draft("refund", "Refund", "text 0"))
    for text in ["text 1", "text 2"] {
      var edit = ArticleEdit()
      edit.draft.text = text
      _ = try store.editArticle("refund", edit)
    }
    #expect(throws: HistoryError.self) { try store.undo(2, dryRun: false) }
    _ = try store.undo(3, dryRun: false)
    #expect(try store.article("refund", at: .now).version.text == "text 1")
    #expect(try store.searchArticles(["text 2"]).isEmpty)
    #expect(try store.searchArticles(["text 1"]).map(\.name) == ["refund"])
  }

  @Test func everyWordCountsAndTitlesCountMore() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addArticle(draft("one", "Refund an order", "Open the order and choose it."))
    _ = try store.addArticle(draft("two", "Orders", "To refund one, ask first. The password is not asked."))
    _ = try store.addArticle(draft("three", "如何重置密码", "打开设置,选择“重置密码”。"))
    func names(_ words: String...) throws -> [String] { try store.searchArticles(words).map(\.name) }
    #expect(try names("refund") == ["one", "two"])
    #expect(try names("REFUND", "password") == ["two"])
    #expect(try names("refund", "it", "or") == ["one"])
    #expect(try names("refund an") == ["one"])
    #expect(try names("密码") == ["three"])
    #expect(try names("密") == ["three"])
    #expect(try names("重置密码") == ["three"])
    #expect(try names("50%").isEmpty)
    #expect(try names("\"") == [])
    #expect(try names(" ").isEmpty)
    #expect(try store.searchArticles(["密码"])[0].score == nil)
    #expect(try store.searchArticles(["refund"])[0].score ?? 0 > 0)
    _ = try store.retireArticles(["one"])
    #expect(try names("refund") == ["two"])
  }

  @Test func whatIsLongestDueComesFirst() throws {
    let sandbox = try Sandbox()
    let first = try store(sandbox.path, day: 0)
    var short = draft("short", "Short", "s")
    short.reviewAfterDays = 30
    _ = try first.addArticle(short)
    _ = try first.addArticle(draft("long", "Long", "l"))
    _ = try first.addArticle(draft("gone", "Gone", "g"))
    _ = try first.retireArticles(["gone"])
    first.close()
    func stale(_ day: Int64, _ limit: Int64) throws -> [String] {
      let store = try store(sandbox.path, day: day)
      defer { store.close() }
      return try store.staleArticles(after: limit, zone: .utc).map { "\($0.name) \($0.overdue)" }
    }
    #expect(try stale(29, 180) == [])
    #expect(try stale(30, 180) == ["short 0"])
    #expect(try stale(200, 180) == ["short 170", "long 20"])
    #expect(try stale(200, 10) == ["long 190", "short 170"])
    let later = try store(sandbox.path, day: 150)
    _ = try later.reviewArticles(["short"])
    later.close()
    #expect(try stale(170, 180) == [])
  }

  @Test func deletingATicketForgetsWhatAnsweredIt() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addArticle(draft("refund", "Refund", "text"))
    var ticket = TicketDraft()
    ticket.subject = "Where is my money"
    let id = try store.openTicket(ticket, of: nil).value
    #expect(try store.useArticle("refund", onTicket: String(id)).value.isNew)
    #expect(try store.useArticle("refund", onTicket: String(id)).changeset == nil)
    #expect(try store.articleUses("refund").map(\.ticket) == [id])
    _ = try store.delete(tickets: [id])
    #expect(try store.articleUses("refund").isEmpty)
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.articleUses("refund").map(\.subject) == ["Where is my money"])
  }
}
