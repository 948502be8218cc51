import GRDB

@testable import CRMKit
@testable import CRMStore

/// Random writes to a knowledge base and to templates, as people make them; each has a moment of its own.
struct RandomArticles {
  private let path: String
  private var draw: SplitMix64
  private var now: Int64 = 1_768_467_600

  init(path: String, seed: UInt64) {
    self.path = path
    draw = SplitMix64(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &draw) }

  /// The database at the next moment, some hours later.
  mutating func store() throws -> Store {
    now += Int64(below(100_000))
    return try Store(
      path: path, access: .writing,
      context: StoreContext(now: Instant(seconds: now), actor: "ada", command: "crm test"))
  }

  /// One write; those that a person would be refused do nothing.
  mutating func next() throws {
    let store = try store()
    defer { store.close() }
    do { try write(store) } catch is KnowledgeError {} catch is TemplateError {} catch is CRMKit.RecordError {
    } catch let error as HistoryError {
      guard case .conflicts = error else { throw error }
    }
  }

  private mutating func write(_ store: Store) throws {
    let name = "a\(below(4))"
    switch below(14) {
    case 0, 1, 2:
      var draft = try draft()
      draft.name = name
      _ = try store.addArticle(draft)
    case 3, 4, 5:
      var edit = ArticleEdit()
      edit.draft = try draft()
      if below(2) == 0 { edit.draft.text = nil }
      if below(4) == 0 { edit.draft.name = "a\(below(4))" }
      edit.removedTags = [try TagName(parsing: "t\(below(3))")]
      edit.cleared = below(3) == 0 ? Set(["category", "retired_at"].prefix(below(3))) : []
      _ = try store.editArticle(name, edit)
    case 6: _ = try store.reviewArticles([name, name])
    case 7: _ = try store.retireArticles([name])
    case 8: _ = try store.deleteArticles([name])
    case 9, 10: try writeTicket(store, name)
    case 11, 12: try writeTemplate(store)
    default:
      let last = try store.lastChangeset() ?? 0
      if last > 0 { _ = try store.undo(Int64(below(Int(last))) + 1, dryRun: false) }
    }
  }

  /// A text of words that only differ a little, so that an index that lags behind would find what is not there.
  mutating func text() -> String {
    let words = ["refund", "refunds", "重置密码", "密码", "order", "Ordering", "ÜBER", "über", "a", "\"q\""]
    return (0...below(6)).map { _ in words[below(words.count)] }.joined(separator: " ")
  }

  private mutating func draft() throws -> ArticleDraft {
    var draft = ArticleDraft()
    (draft.title, draft.text) = (text(), text())
    draft.category = below(2) == 0 ? "c\(below(2))" : nil
    draft.tags = try (0..<below(3)).map { try TagName(parsing: "t\($0)") }
    draft.reviewAfterDays = below(3) == 0 ? Int64(below(90)) + 1 : nil
    return draft
  }

  private mutating func writeTicket(_ store: Store, _ article: String) throws {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM ticket ORDER BY id") }
    guard !ids.isEmpty, below(4) > 0 else {
      var draft = TicketDraft()
      draft.subject = text()
      _ = try store.openTicket(draft, of: nil)
      return
    }
    let id = ids[below(ids.count)]
    if below(5) == 0 {
      _ = try store.delete(tickets: [id])
    } else {
      _ = try store.useArticle(article, onTicket: String(id))
    }
  }

  private mutating func writeTemplate(_ store: Store) throws {
    let name = "t\(below(3))"
    let text = "\(text()) {{customer.name|\(below(9))}} {{set.x}}"
    switch below(4) {
    case 0, 1:
      _ = try store.addTemplate(MessageTemplate(name, subject: below(2) == 0 ? text : nil, text: text))
    case 2: _ = try store.editTemplate(name) { $0.text = text }
    default: _ = try store.deleteTemplates([name])
    }
  }
}
