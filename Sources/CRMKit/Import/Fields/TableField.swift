/// A field of a noun's table that files can fill, by its place there: what an import knows of it comes from the table.
package protocol TableField: ImportField {
  static var table: FieldTable { get }
  var place: Int { get }
  init(place: Int)
}

extension TableField {
  /// A field that the code names.
  init(_ name: String) {
    guard let place = Self.table.place(of: name) else { preconditionFailure("no field is called \(name)") }
    self.init(place: place)
  }

  package init?(rawValue: String) {
    guard let place = Self.table.place(of: rawValue), Self.table.fields[place].has(.imported) else {
      return nil
    }
    self.init(place: place)
  }

  package var rawValue: String { field.name }

  package static var allCases: [Self] {
    table.fields.indices.filter { table.fields[$0].has(.imported) }.map(Self.init(place:))
  }

  package static func == (left: Self, right: Self) -> Bool { left.place == right.place }

  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  package static var noun: RecordNoun { table.noun }

  package static var derived: [String] { table.fields(.derived).map(\.name) }

  package var field: Field { Self.table.fields[place] }

  package var aliases: [String] { field.aliases }

  package var isDate: Bool { if case .instant = field.kind { true } else { false } }

  package var isNumber: Bool {
    switch field.kind {
    case .number, .price, .money: true
    default: false
    }
  }

  package var isMoney: Bool {
    switch field.kind {
    case .price, .money: true
    default: false
    }
  }

  package var isOptional: Bool { field.has(.optional) }
}
