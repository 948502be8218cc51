import Analytics
import Tabular

/// The texts of a file with what is said of them, pulled one at a time.
package struct SentimentRows: RowSource {
  package static let columns: [Column] = [
    Column("line", .integer, help: "line of the file"),
    Column("id", help: "value of --id-column; empty without it"),
    Column("label", help: "label: positive, neutral or negative"),
    Column("score", .decimal, help: "score, -1 to 1; for a model, twice the probability less one"),
    Column("language", help: "language by script, en or zh; empty for others and for a model"),
    Column(
      "words", .list, help: "words that scored, with their points; for a model, the eight strongest features"),
    Column("text", help: "text"),
  ]

  package var columns: [Column] { Self.columns }
  private var rows: TextRows
  private let hasID: Bool
  private let judge: SentimentJudge
  private let wordLimit: Int

  /// - Parameter wordLimit: how many words a row shows.
  /// - Throws: ``SentimentError/unknownColumn(_:among:)``, ``ReadError``, ``FileError``.
  package init(_ file: TextFile, judge: SentimentJudge, wordLimit: Int = .max) throws {
    rows = try TextRows(file)
    hasID = !file.otherColumns.isEmpty
    self.judge = judge
    self.wordLimit = wordLimit
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard let record = try rows.next() else { return false }
    let verdict = judge.verdict(on: record.values[0])
    row.removeAll()
    row.append(integer: Int64(record.line))
    if hasID { row.append(record.values[1]) } else { row.appendNull() }
    row.append(verdict.label.rawValue)
    row.append(ratio: verdict.score)
    if let language = verdict.language { row.append(language.rawValue) } else { row.appendNull() }
    row.append(.list(verdict.words.prefix(wordLimit).map(\.spelling)))
    row.append(record.values[0])
    return true
  }
}

extension SentimentVerdict.Word {
  /// `good +2.00`
  package var spelling: String { text + (points < 0 ? " " : " +") + decimalLiteral(Int64(points), digits: 2) }
}
