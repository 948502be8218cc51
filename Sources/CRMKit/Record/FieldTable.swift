import Tabular

/// The fields of a noun, in the order of its lists.
package struct FieldTable: Sendable {
  package let noun: RecordNoun
  package let fields: [Field]
  private let places: [String: Int]

  init(_ noun: RecordNoun, _ fields: [Field]) {
    self.noun = noun
    self.fields = fields
    places = Dictionary(uniqueKeysWithValues: zip(fields.map(\.name), fields.indices))
  }

  /// The place of a field; `nil` where the noun has none of that name.
  package func place(of name: String) -> Int? { places[name] }

  package subscript(name: String) -> Field? { places[name].map { fields[$0] } }

  /// The fields that have all of these uses.
  package func fields(_ uses: Field.Uses) -> [Field] { fields.filter { $0.has(uses) } }

  /// The columns of the noun's list.
  var recordColumns: [RecordColumn] { fields(.listed).map { RecordColumn($0) } }

  /// What `--clear` can name.
  package var clearable: [String] { fields(.cleared).map(\.name) }

  /// The names of the columns of the table that fields are stored in.
  var storedColumns: [String] { fields(.stored).map(\.column) }
}
