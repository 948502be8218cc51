/// What a customer has several of: united, what is equal once.
extension CustomerMerge {
  mutating func uniteLists() throws {
    try unite(.emails, "email", \.emails) { $0.typed }
    try unite(.phones, "phone", \.phones) { $0.typed }
    try unite(.externals, "external_id", \.externals) { $0.description }
    try unite(.tags, "tag", \.tagNames) { $0.text }
    try uniteNotes()
  }

  /// A row of some customer that the winner is to have.
  private struct Kept<Value: Keyed> {
    var customer: Int64
    /// Its place in the list of that customer, from 1.
    var position: Int
    var item: CustomerSnapshot.Item<Value>
  }

  private mutating func unite<Value>(
    _ table: ListTable<Value>, _ what: String,
    _ list: (CustomerSnapshot) -> [CustomerSnapshot.Item<Value>], _ text: (Value) -> String
  ) throws {
    var kept: [Kept<Value>] = []
    for record in ordered(what, by: { list($0).first.map { text($0.value) } }) {
      for (index, item) in list(record).enumerated() {
        let new = Kept(customer: record.id, position: index + 1, item: item)
        guard let place = kept.firstIndex(where: { $0.item.value.listKey == item.value.listKey }) else {
          kept.append(new)
          continue
        }
        // The winner's own row stays, wherever it stands in the list.
        let isOwn = record.id == winner.id
        let dropped = isOwn ? kept[place] : new
        if isOwn { kept[place] = new }
        try transaction.delete(from: table.name, id: dropped.item.row)
        if dropped.customer != winner.id {
          summary.note(dropped.customer, what, .same, text(dropped.item.value))
        }
      }
    }
    for (index, row) in kept.enumerated() {
      var columns: [(column: String, value: SQLValue)] = []
      if row.customer != winner.id { columns.append(("customer_id", .integer(winner.id))) }
      if table.hasOrder, row.customer != winner.id || row.position != index + 1 {
        columns.append(("position", .integer(Int64(index + 1))))
      }
      try transaction.update(table.name, id: row.item.row, columns)
      if row.customer != winner.id { summary.note(row.customer, what, .moved, text(row.item.value)) }
    }
  }

  private mutating func uniteNotes() throws {
    var texts = Set(winner.notes.map(\.value))
    for loser in losers {
      for note in loser.notes {
        if texts.insert(note.value).inserted {
          try transaction.update("customer_note", id: note.row, [("customer_id", .integer(winner.id))])
          summary.note(loser.id, "note", .moved)
        } else {
          try transaction.delete(from: "customer_note", id: note.row)
          summary.note(loser.id, "note", .same)
        }
      }
    }
  }

  /// The records, the one that a choice means first.
  func ordered(_ field: String, by value: (CustomerSnapshot) -> String?) -> [CustomerSnapshot] {
    let choice = policy.choices[field] ?? .winner
    guard choice != .winner, let first = MergedValues.source(of: field, records, choice, value) else {
      return records
    }
    return [records[first]] + records.enumerated().filter { $0.offset != first }.map(\.element)
  }
}

extension CustomerSnapshot {
  fileprivate var tagNames: [Item<TagName>] {
    tags.map { Item(row: $0.row, value: TagName(storedAs: $0.value)) }
  }
}
