import Analytics
import Tabular

/// Deals as a model sees them, read in one scan.
struct DealSample {
  private(set) var ids: [Int64] = []
  /// Whether each is won.
  private(set) var isWon: [Bool] = []
  private(set) var createdAt: [Int64] = []
  /// What the split is made by: the number, else the id.
  private(set) var keys: [String] = []
  /// The features in the order in which they are met: columns of deals first.
  private(set) var names = DealFeature.columns.map(\.name)
  private var columns: [String: GatheredColumn] = [:]

  /// Which deals are read.
  enum Choice {
    case closed, all
    case ids([Int64])

    fileprivate var condition: (sql: String, arguments: StatementArguments) {
      switch self {
      case .closed: ("s.kind <> 'open'", [])
      case .all: ("1", [])
      case .ids(let ids):
        ("d.id IN (SELECT value FROM json_each(?))", [JSONValue.array(ids.map { .integer($0) }).compactText])
      }
    }
  }

  /// - Parameters:
  ///   - funnel: the id of the only funnel to look at; `nil` for all.
  ///   - blanks: texts that mean that nothing is known, beside the empty one.
  init(_ choice: Choice, funnel: Int64? = nil, blanks: Set<String>, in database: Database) throws {
    let condition = choice.condition
    let list = DealFeature.columns.map(\.sql).joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT d.id, s.kind = 'won', d.created_at, ifnull(d.number, d.id), d.custom, \(list)
        FROM deal d JOIN funnel f ON f.id = d.funnel_id JOIN funnel_stage s ON s.id = d.stage_id
        WHERE \(condition.sql) AND (? IS NULL OR d.funnel_id = ?) ORDER BY d.id
        """, arguments: condition.arguments.followed(by: [funnel, funnel]))
    while let row = try rows.next() {
      for (offset, column) in DealFeature.columns.enumerated() {
        if let text: String = row[5 + offset] { add(text, to: column.name, blanks) }
      }
      for field in CustomFields.read(row[4]) {
        guard let text = field.value.featureText else { continue }
        add(text, to: DealFeature.prefix + field.name, blanks)
      }
      ids.append(row[0])
      isWon.append(row[1])
      createdAt.append(row[2])
      keys.append(row[3])
    }
    for name in names { columns[name, default: GatheredColumn()].pad(to: ids.count) }
  }

  private mutating func add(_ text: String, to name: String, _ blanks: Set<String>) {
    if columns[name] == nil {
      columns[name] = GatheredColumn()
      if !names.contains(name) { names.append(name) }
    }
    if !text.isEmpty, !blanks.contains(text) { columns[name]?.set(text, at: ids.count) }
  }

  var count: Int { ids.count }

  /// The column of a feature; without any value where no deal has it.
  func column(_ name: String) -> GatheredColumn { columns[name] ?? GatheredColumn(missing: ids.count) }

  /// The columns that a model looks at, as it learned to read them.
  func columns(of space: FeatureSpace) -> [FeatureColumn] {
    space.features.map { feature in
      let column = column(feature.name)
      return switch feature.encoding {
      case .number: column.numbers(feature.name)
      case .category: column.categories(feature.name)
      }
    }
  }
}

extension JSONValue {
  /// As a value of a feature; `nil` for nothing.
  fileprivate var featureText: String? {
    switch self {
    case .null: nil
    case .string(let text): text
    case .number(let digits): digits
    case .boolean(let value): value ? "true" : "false"
    case .array, .object: compactText
    }
  }
}
