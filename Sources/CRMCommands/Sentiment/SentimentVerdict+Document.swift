import CRMKit
import Tabular

extension SentimentVerdict {
  private static let columns: [Column] = [
    Column("word", help: "word, phrase, emoji or mark; for a model, a feature"),
    Column("points", .decimal, help: "points that it adds"),
    Column("rules", .list, help: "rules that changed its points"),
  ]

  /// The verdict as `crm.sentiment/1`.
  var document: Document {
    let rows: [[Cell]] = words.map { word in
      [.text(word.text), .decimal(decimalLiteral(Int64(word.points), digits: 2)), .list(word.rules)]
    }
    var members: [(key: String, value: JSONValue)] = [
      ("label", .string(label.rawValue)), ("score", .number(score.literal())),
      ("language", .optional(language?.rawValue)), ("sum", .number(decimalLiteral(Int64(sum), digits: 2))),
      ("chance", chance.map { .number($0.literal()) } ?? .null),
    ]
    members.append(
      (
        "words",
        .array(rows.map { .object(zip(Self.columns, $0).map { (key: $0.name, value: $1.json) }) })
      ))
    return Document(
      schema: "crm.sentiment/1", members: members,
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("label", [label.rawValue]), ("score", [score.literal()]),
          ("language", language.map { [$0.rawValue] } ?? []),
          ("sum", [decimalLiteral(Int64(sum), digits: 2)]), ("chance", chance.map { [$0.literal()] } ?? []),
        ]),
        TextDocument.Section(columns: Self.columns, rows: rows),
      ]),
      columns: Self.columns, rows: rows)
  }
}
