import Tabular

/// What a changeset did to one row, all in all.
struct FeedEvent {
  enum Operation: String {
    case insert, update, delete
  }

  var table: FeedTable
  var row: Int64
  /// The row as the changeset found it, in the order of the table's columns; `nil` where it was not there.
  var before: [SQLValue]?
  /// The row as the changeset left it.
  var after: [SQLValue]?

  /// `nil` where the row is as it was, or came and went.
  var operation: Operation? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, _): .insert
    case (_, nil): .delete
    case (let before?, let after?): before == after ? nil : .update
    }
  }

  /// The table to which the row seems to belong.
  var tableName: String { table.tracked.name(of: after ?? before) }

  /// The record of the noun that the row belongs to.
  var record: SQLValue {
    // A document is its own record where its noun has no other name.
    if table.tracked.holdsDocuments {
      return FeedTable.noun(of: tableName) == tableName ? .integer(row) : .null
    }
    guard let index = table.recordIndex, let row = after ?? before else { return .null }
    return row[index]
  }

  /// The fields of `before` or `after`: of an update those that differ, else all.
  func fields(_ values: [SQLValue]?) -> Cell {
    guard let values else { return .null }
    if table.tracked.holdsDocuments { return .json(.object(membersOfDocument(values))) }
    let members = table.tracked.columns.indices.compactMap { index -> (key: String, value: JSONValue)? in
      guard index > 0, index != table.tracked.changesetIndex else { return nil }
      if let before, let after, before[index] == after[index] { return nil }
      return (table.tracked.columns[index], table.json(values[index], column: index))
    }
    return .json(.object(members))
  }

  private func membersOfDocument(_ values: [SQLValue]) -> [(key: String, value: JSONValue)] {
    let all = table.fields(of: values)
    guard let before, let after else { return all }
    let (old, new) = (table.fields(of: before), table.fields(of: after))
    return all.filter { field in
      old.first { $0.key == field.key }?.value != new.first { $0.key == field.key }?.value
    }
  }
}
