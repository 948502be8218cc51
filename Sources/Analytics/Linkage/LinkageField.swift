/// A field by which records are compared, with its values.
package final class LinkageField {
  package let name: String
  package let role: LinkageRole
  package let measure: LinkageMeasure
  let column: LinkageColumn
  /// How many records have each value.
  package private(set) var holders: [UInt32] = [0]
  private var values = LinkageValues()
  private var storage: ValueStorage
  private var sorted: SortedWords

  package init(_ name: String, _ role: LinkageRole, _ measure: LinkageMeasure, records: Int) {
    self.name = name
    self.role = role
    self.measure = measure
    column = LinkageColumn(count: records)
    storage = ValueStorage(values)
    sorted = SortedWords()
  }

  /// Adds a value of a record, folded already; an empty one is none.
  package func add(_ value: UnsafeBufferPointer<UInt8>, to record: Int) {
    let number = values.number(of: value)
    guard column.add(number, to: record) else { return }
    if Int(number) == holders.count { holders.append(0) }
    holders[Int(number)] += 1
  }

  /// To be called after the last value.
  package func finish() {
    storage = ValueStorage(values)
    values = LinkageValues()
    if measure == .text { sorted = SortedWords(texts) }
  }

  var texts: ValueTexts { ValueTexts(storage) }

  var reader: FieldReader { FieldReader(column.start, texts, sorted.reader, measure) }

  /// How many distinct values there are.
  package var distinct: Int { holders.count - 1 }

  /// The values of a record as texts.
  package func texts(of record: Int) -> [String] { column.values(of: record).map(texts.text) }

  /// The number of the one value that two records have; 0 where they have others or several.
  func sharedValue(_ a: Int, _ b: Int) -> UInt32 {
    column.isSingle(a, b) && column.primary(of: a) == column.primary(of: b) ? column.primary(of: a) : 0
  }

  /// How many records have a value, those with several counted for each.
  package var filled: Double { holders.reduce(0.0) { $0 + Double($1) } }

  /// The chance that two records with a value have the same.
  package var agreement: Double {
    let equal = holders.reduce(0.0) { $0 + Double($1) * max(0, Double($1) - 1) }
    return equal / max(filled * (filled - 1), 1)
  }
}
