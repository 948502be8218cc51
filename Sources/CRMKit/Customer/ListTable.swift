/// How the values of one list stand in a table of their own.
struct ListTable<Value: Keyed> {
  let name: String
  /// Whether the values have an order of their own, kept in the column `position` from 1 on.
  let hasOrder: Bool
  /// The columns that say the value.
  let columns: (Value) -> [(column: String, value: SQLValue)]
}

extension ListTable<EmailAddress> {
  static var emails: ListTable {
    ListTable(name: "customer_email", hasOrder: true) {
      [("address", .text($0.typed)), ("address_key", .text($0.key))]
    }
  }
}

extension ListTable<PhoneNumber> {
  static var phones: ListTable {
    ListTable(name: "customer_phone", hasOrder: true) {
      [("number", .text($0.typed)), ("number_key", .text($0.key))]
    }
  }
}

extension ListTable<ExternalID> {
  static var externals: ListTable {
    ListTable(name: "customer_external", hasOrder: false) {
      [("source", .text($0.source)), ("key", .text($0.key))]
    }
  }
}

extension ListTable<TagName> {
  static var tags: ListTable {
    ListTable(name: "customer_tag", hasOrder: false) { [("tag", .text($0.text))] }
  }
}

extension WriteTransaction {
  /// Makes the rows of one customer what an edit says; rows whose value stays are kept.
  ///
  /// - Returns: whether anything changed.
  func rewrite<Value>(
    _ table: ListTable<Value>, of id: Int64, _ old: [CustomerSnapshot.Item<Value>], _ edit: ListEdit<Value>
  ) throws -> Bool {
    let new = edit.applied(to: old.map(\.value))
    let kept = Set(new.map(\.listKey))
    var isChanged = false
    for item in old where !kept.contains(item.value.listKey) {
      try delete(from: table.name, id: item.row)
      isChanged = true
    }
    for (index, value) in new.enumerated() {
      let position: [(column: String, value: SQLValue)] =
        table.hasOrder ? [("position", .integer(Int64(index + 1)))] : []
      let columns = position + table.columns(value)
      if let place = old.firstIndex(where: { $0.value.listKey == value.listKey }) {
        let before = table.columns(old[place].value)
        let isMoved = table.hasOrder && place != index
        guard isMoved || zip(before, table.columns(value)).contains(where: { $0.value != $1.value }) else {
          continue
        }
        try update(table.name, id: old[place].row, columns)
      } else {
        try insert(into: table.name, [.integer(id)] + columns.map(\.value))
      }
      isChanged = true
    }
    return isChanged
  }
}
