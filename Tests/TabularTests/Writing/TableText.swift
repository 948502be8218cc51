import Tabular

/// What a writer makes of a few rows.
func tableText(
  _ format: OutputFormat, _ columns: [Column], _ rows: [[Cell]],
  _ change: (inout WriteOptions) -> Void = { _ in }
) throws -> String {
  String(decoding: try tableBytes(format, columns, rows, change), as: UTF8.self)
}

func tableBytes(
  _ format: OutputFormat, _ columns: [Column], _ rows: [[Cell]],
  _ change: (inout WriteOptions) -> Void = { _ in }
) throws -> [UInt8] {
  var options = WriteOptions()
  change(&options)
  let sink = MemorySink()
  let writer = TableWriter(format: format, columns: columns, options: options, sink: sink)
  try writer.begin()
  for row in rows { try writer.write(row) }
  try writer.finish()
  return sink.bytes
}

/// One column and one row of every kind.
enum EveryKind {
  static let columns = [
    Column("id", .integer), Column("name"), Column("balance", .decimal), Column("active", .boolean),
    Column("created_at", .instant), Column("tags", .list), Column("custom", .json), Column("note"),
  ]
  static let cells: [Cell] = [
    .integer(42), .text("Ada, \"Countess\""), .decimal("12.50"), .boolean(true), .instant(1_768_467_600),
    .list(["vip", "früh"]), .json(.object([("size", .number("1.50"))])), .null,
  ]
}
