/// The past and the present of a customer's rows in one table.
struct PartHistory {
  /// Something that happened to one row.
  struct Event {
    var kind: String
    var text: String
    var changeset: Int64
    /// When it happened, where the row itself says so.
    var at: Instant?
  }

  private let part: CustomerPart
  /// The rows as they stand, by id.
  private let current: [Int64: HistoricRow]
  private let ids: [Int64]
  private let journal: [Int64: [JournalEntry]]

  /// - Parameter deleted: rows of any table that the customer had.
  init(_ part: CustomerPart, of id: Int64, deleted: [JournalEntry], in database: Database) throws {
    self.part = part
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM \(part.table) WHERE customer_id = ?", arguments: [id])
    current = Dictionary(rows.map { ($0["id"] as Int64, HistoricRow($0)) }) { first, _ in first }
    let gone = deleted.filter { $0.table == part.table }.map(\.rowID)
    ids = Set(current.keys).union(gone).sorted()
    journal = try Dictionary(
      uniqueKeysWithValues: ids.map { ($0, try JournalEntry.ofRow($0, in: part.table, database)) })
  }

  /// What happened, row by row.
  ///
  /// - Parameter first: the changeset that brought the customer in; most of what came with it is no event.
  func events(after first: Int64) -> [Event] {
    ids.flatMap { id -> [Event] in
      let entries = journal[id] ?? []
      guard let origin = entries.lazy.compactMap(\.row).first ?? current[id] else { return [] }
      return addition(origin, first) + changes(entries, now: current[id])
    }
  }

  private func addition(_ row: HistoricRow, _ first: Int64) -> [Event] {
    guard let changeset = row["changeset_id"].flatMap({ Int64($0) }), changeset != first || part.isAlwaysTold
    else { return [] }
    return [event("added", row, changeset, at: row["at"].flatMap { Int64($0) })]
  }

  private func changes(_ entries: [JournalEntry], now: HistoricRow?) -> [Event] {
    entries.enumerated().compactMap { index, entry in
      let later = entries[(index + 1)...].lazy.compactMap(\.row).first ?? now
      switch entry.operation {
      case "delete": return entry.row.map { event("removed", $0, entry.changeset) }
      case "restore": return later.map { event("restored", $0, entry.changeset) }
      default:
        guard let row = entry.row, let later, part.text(row) != part.text(later) else { return nil }
        return Event(
          kind: "\(part.rawValue)_changed", text: "'\(part.text(row))' changed to '\(part.text(later))'",
          changeset: entry.changeset)
      }
    }
  }

  private func event(_ verb: String, _ row: HistoricRow, _ changeset: Int64, at: Int64? = nil) -> Event {
    Event(
      kind: "\(part.rawValue)_\(verb)", text: part.text(row), changeset: changeset,
      at: at.map(Instant.init(seconds:)))
  }
}
