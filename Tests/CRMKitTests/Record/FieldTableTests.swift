import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A field that is added to a noun's table is seen everywhere that the table is.
@Suite struct FieldTableTests {
  @Test func listsHaveIt() throws {
    let column = try #require(FixtureField.table.recordColumns.first { $0.column.name == "size" })
    #expect(column.column.isShown && column.column.help == "size: small or large")
    #expect(
      column.sql == "r.size_code"
        && column.rank == "CASE r.size_code WHEN 'small' THEN 0 WHEN 'large' THEN 1 END")
  }

  @Test func rulesHaveIt() throws {
    let field = try #require(FixtureField.table.ruleFields.first { $0.name == "size" })
    #expect(field.type == .ranked(["small", "large"]))
    #expect(!FixtureField.table.ruleFields.contains { $0.name == "grams" })
  }

  @Test func editsHaveIt() {
    #expect(FixtureField.table.clearable == ["size"])
    #expect(FixtureField.table.fields([.set, .filtered]).map(\.name) == ["size"])
  }

  @Test func importsHaveIt() throws {
    let headers = HeaderTable<FixtureField>()
    #expect(headers.field(forHeader: "Groesse")?.field == FixtureField("size"))
    #expect(headers.field(forHeader: "weight")?.field.isNumber == true)
    #expect(FixtureField(rawValue: "made_at") == nil && FixtureField.derived == ["made_at"])
    var cells = CellReading(zone: .utc)
    var values = FieldValues<FixtureField>()
    values.read(FieldStep(index: 0, column: "size", field: FixtureField("size")), "Large", &cells)
    values.read(FieldStep(index: 0, column: "size", field: FixtureField("size")), "small", &cells)
    values.read(FieldStep(index: 1, column: "weight", field: FixtureField("grams")), "12", &cells)
    #expect(values[text: FixtureField("size")] == "large" && cells.problems.isEmpty)
    #expect(values.columns.map(\.column) == ["sku", "size_code", "grams"])
    #expect(values.changes.map(\.value) == [.text("large"), .integer(12)])
    values.read(FieldStep(index: 0, column: "sku", field: FixtureField("sku")), "A1", &cells)
    var other = FieldValues<FixtureField>()
    other.read(FieldStep(index: 0, column: "size", field: FixtureField("size")), "huge", &cells)
    #expect(cells.problems.map(\.message) == ["'huge' is not one of 'small', 'large'"])
  }

  @Test func viewsHaveIt() {
    let schema = """
      CREATE TABLE product (
        id           INTEGER PRIMARY KEY,
        sku          TEXT NOT NULL
      ) STRICT;
      """
    #expect(FixtureField.table.addedViewColumns(of: "product", in: schema) == ", size_code, grams")
  }

  @Test func filtersHaveIt() {
    var condition = RecordCondition()
    condition.add(FixtureField.table.filter("size", ["small", "large"]))
    #expect(condition.sql == "r.size_code IN (?, ?)")
    #expect(condition.values == [.text("small"), .text("large")])
  }

  /// What a table says is stored is a column of the noun's table in a new file.
  @Test(arguments: [FieldTable.products, FieldTable.tickets])
  func storedFieldsAreColumns(_ table: FieldTable) throws {
    let columns = try DataModel.crm.schema.inFreshDatabase { database in
      try Set(database.columns(in: table.noun.rawValue).map(\.name))
    }
    #expect(Set(table.storedColumns).subtracting(columns).isEmpty)
    #expect(columns.subtracting(table.storedColumns + ["id", "changeset_id"]).isEmpty)
  }
}

extension FieldTable: CustomTestStringConvertible {
  public var testDescription: String { noun.rawValue }
}

/// A noun as the tests have it: a product with two more fields.
private struct FixtureField: TableField {
  static let table = FieldTable(
    .product,
    [
      Field("sku", .text, "stock keeping unit", [.shown, .stored, .imported, .ruled]),
      Field(
        "size", .word(ClosedWords(["small", "large"], isRanked: true)), "size: small or large",
        [.shown, .stored, .imported, .set, .cleared, .filtered, .ruled], column: "size_code",
        aliases: ["Groesse"]),
      Field(
        "grams", .number(digits: 0), "weight in grams", [.listed, .stored, .imported], aliases: ["Weight"]),
      Field("made_at", .instant, "when it was made", [.listed, .derived]),
    ])
  static let required: [[FixtureField]] = [[FixtureField("sku")]]

  let place: Int
}
