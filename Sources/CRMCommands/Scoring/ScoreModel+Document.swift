import Analytics
import CRMKit
import Tabular

/// One weight of a model.
struct ModelWeight: Tabulated {
  static let columns: [Column] = [
    Column("feature", help: "deal column used as a feature"),
    Column("level", help: "text that has the weight; empty for a number"),
    Column(
      "weight", .decimal, help: "weight in log-odds: of one standard deviation, or compared with the base"),
    Column("mean", .decimal, help: "mean of a number over the training set"),
    Column("deviation", .decimal, help: "standard deviation of a number"),
    Column("fill", .decimal, help: "value used for a missing number: the median"),
    Column("base", help: "text that the others are compared with"),
  ]

  let cells: [Cell]

  init(_ feature: FeatureSpace.Feature, _ level: String?, _ weight: Double) {
    let numbers: [Cell]
    switch feature.encoding {
    case .number(let fill, let mean, let deviation):
      numbers = [mean, deviation, fill].map { .decimal($0.literal()) } + [.null]
    case .category(let base, _): numbers = [.null, .null, .null, .text(base)]
    }
    cells = [.text(feature.name), .optional(level), .decimal(weight.literal(digits: 6))] + numbers
  }
}

extension ScoreModel {
  /// The weights and the accuracy, as `crm.model/1`.
  var document: Document {
    let columns = ModelWeight.columns
    let rows = weights.map(\.cells)
    return Document(
      schema: "crm.model/1",
      members: [
        ("name", .string(name)), ("version", .integer(version)),
        ("trained_at", .string(trainedAt.description)),
      ]
        + learnt + [
          ("measures", measures),
          ("intercept", .number(definition.model.intercept.literal(digits: 6))),
          ("weights", .array(rows.map { .object(zip(columns, $0).map { ($0.name, $1.json) }) })),
        ],
      text: TextDocument(sections: [
        TextDocument.Section(
          .fields(
            [TextDocument.Field("model", "'\(name)' version \(version), trained \(trainedAt)")] + lines
              + [TextDocument.Field("intercept", definition.model.intercept.literal())])),
        TextDocument.Section(
          title: "accuracy on the held-out deals",
          fields: definition.metrics.values.map {
            ($0.name, $0.value.map { [$0.literal()] } ?? [])
          }),
        TextDocument.Section(title: "calibration", columns: Self.calibrationColumns, rows: calibration),
        TextDocument.Section(
          title: "weights", columns: Array(columns.prefix(3)) + [columns[6]],
          rows: rows.map { Array($0.prefix(3)) + [$0[6]] }),
      ]),
      columns: columns, rows: rows)
  }

  private var weights: [ModelWeight] {
    var rest = definition.model.weights[...]
    return definition.space.features.flatMap { feature -> [ModelWeight] in
      let levels: [String?]
      switch feature.encoding {
      case .number: levels = [nil]
      case .category(_, let names): levels = names
      }
      let own = rest.prefix(levels.count)
      rest = rest.dropFirst(levels.count)
      return zip(levels, own).map { ModelWeight(feature, $0, $1) }
    }
  }

  /// What was looked at, for reading.
  var lines: [TextDocument.Field] {
    let test = definition.metrics
    return [
      TextDocument.Field("funnel", funnel),
      TextDocument.Field(
        "trained on",
        "\(definition.trained) deals, \(definition.trainedWon) won, \(definition.countsOpen ? "all others not won" : "the rest lost")"
      ),
      TextDocument.Field(
        "tested on", "\(test.count) deals, \(test.positives) won, held out by \(definition.split.text)"),
      TextDocument.Field(
        "features", "\(definition.space.features.count) with \(definition.space.width) weights"),
      TextDocument.Field(
        "left out",
        definition.leftOut.isEmpty
          ? nil : definition.leftOut.map { "\($0.name) (\($0.reason.word))" }.joined(separator: ", ")),
    ]
  }

  /// What was looked at, as members of a document.
  var learnt: [(key: String, value: JSONValue)] {
    [
      ("funnel", .optional(funnel)), ("counts_open", .boolean(definition.countsOpen)),
      ("split", .string(definition.split.text)),
      ("train", counts(definition.trained, won: definition.trainedWon)),
      ("test", counts(definition.metrics.count, won: definition.metrics.positives)),
      ("blanks", .strings(definition.blanks)),
      (
        "left_out",
        .array(
          definition.leftOut.map {
            .object([("feature", .string($0.name)), ("reason", .string($0.reason.rawValue))])
          })
      ),
      (
        "suspects",
        .array(
          definition.suspects.map {
            .object([("feature", .string($0.name)), ("auc", .number($0.auc.literal()))])
          })
      ),
      (
        "calibration",
        .array(calibration.map { .object(zip(Self.calibrationColumns, $0).map { ($0.name, $1.json) }) })
      ),
    ]
  }

  private var measures: JSONValue {
    .object(definition.metrics.values.map { ($0.name, $0.value.map { .number($0.literal()) } ?? .null) })
  }

  private func counts(_ deals: Int, won: Int) -> JSONValue {
    .object([("deals", .integer(deals)), ("won", .integer(won))])
  }

  private static let calibrationColumns = [
    Column("tenth", .integer, help: "tenth of the deals, 1 for the lowest win probabilities"),
    Column("deals", .integer, help: "number of deals"),
    Column("mean_chance", .decimal, help: "mean predicted win probability"),
    Column("won", .decimal, help: "share won"),
  ]

  private var calibration: [[Cell]] {
    definition.metrics.calibration.enumerated().map { index, part in
      [
        .integer(Int64(index + 1)), .integer(Int64(part.count)), .decimal(part.meanProbability.literal()),
        .decimal(part.observed.literal()),
      ]
    }
  }
}

extension ModelSplit {
  /// As it is asked for.
  var text: String {
    switch self {
    case .md5: "md5"
    case .time(let start): "time:\(Instant(seconds: start))"
    }
  }
}

extension ModelDefinition.LeftOut.Reason {
  /// For reading.
  var word: String {
    switch self {
    case .constant: "the same everywhere"
    case .manyValues: "too many texts"
    case .excluded: "excluded"
    }
  }
}
