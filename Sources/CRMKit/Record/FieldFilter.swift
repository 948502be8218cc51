/// The values of a field that a list is asked for: any of them; an empty one for records without a value.
package struct FieldFilter: Sendable {
  let field: Field
  let values: [String]

  package init(_ field: Field, _ values: [String]) {
    self.field = field
    self.values = values
  }
}

extension FieldTable {
  /// A filter of the field that the code names.
  func filter(_ name: String, _ values: [String]) -> [FieldFilter] {
    self[name].map { [FieldFilter($0, values)] } ?? []
  }
}

extension RecordCondition {
  mutating func add(_ filters: [FieldFilter]) {
    for filter in filters {
      let column = "r.\(filter.field.column)"
      switch filter.field.kind {
      case .text: add("ifnull(\(column), '') COLLATE NOCASE", in: filter.values)
      case .word: add(column, in: filter.values)
      default: add("ifnull(\(column), '')", in: filter.values)
      }
    }
  }
}
