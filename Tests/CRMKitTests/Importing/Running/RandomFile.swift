import Foundation

/// A small file of customers made at random: few names, addresses and numbers, so that rows meet.
struct RandomFile {
  enum Form: String, CaseIterable {
    case comma = ".csv"
    case semicolon = ".txt"
    case array = ".json"
    case lines = ".ndjson"
  }

  let text: String
  let form: Form

  init(using generator: inout SplitMix64) {
    form = Form.allCases.randomElement(using: &generator) ?? .comma
    let columns = RandomFile.columns(&generator)
    let rows = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
      columns.map { RandomFile.value(of: $0, &generator) }
    }
    switch form {
    case .comma: text = RandomFile.table(columns, rows, ",", &generator)
    case .semicolon: text = RandomFile.table(columns, rows, ";", &generator)
    case .array: text = "[" + RandomFile.objects(columns, rows).joined(separator: ",\n") + "]"
    case .lines: text = RandomFile.lines(columns, rows, &generator)
    }
  }

  /// Puts it into a folder.
  /// - Returns: the path.
  func written(to folder: String, as name: String) throws -> String {
    let path = "\(folder)/\(name)\(form.rawValue)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }
}

extension RandomFile {
  private static let pools: KeyValuePairs<String, [String]> = [
    "name": ["Ada Lovelace", "Grace Hopper", "王小明", "O'Brien; \"Bo\"", "Zoë\nBrontë", ""],
    "email": [
      "a@example.org", "A@Example.org", "b@example.org;c@example.org", "d@example.org", "", "", "bob@",
    ],
    "phone": ["+44 20 7946 0018", "0044 2079460018", "+49 30 901820;+1 202-555-0147", "ask", "", ""],
    "external_id": ["shop:1", "shop:2;crm:9", "shop:3", "", "", "nothing"],
    "company": ["Engines", "", ""], "city": ["London", "Paris", "", "=1+1"], "street": ["1 High Street", ""],
    "country": ["GB", "", "DE"],
    "birthday": ["1985-03-14", "--12-10", "21/12/1990", "03/04/1990", "", "soon"],
    "created_at": ["2024-05-01", "2024-06-01T10:00:00Z", ""], "owner": ["ada", "grace", ""],
    "tags": ["vip", "vip;press", "", "a, b"], "note": ["met at the fair", "two\nlines", ""],
    "kind": ["person", "company", "", "", "robot"], "id": ["1", "2", "77", "", "x"],
    "tier": ["gold", "silver", ""], "Shoe Size": ["38", "", "many"],
  ]

  /// Some of the columns, one of which can name somebody.
  private static func columns(_ generator: inout SplitMix64) -> [String] {
    let share = Double.random(in: 0.2...0.9, using: &generator)
    var columns = pools.map(\.key).filter { $0 != "id" || Bool.random(using: &generator) }
      .filter { _ in Double.random(in: 0...1, using: &generator) < share }
    let naming = ["name", "email", "phone", "external_id"]
    if !columns.contains(where: naming.contains) {
      columns.append(naming.randomElement(using: &generator) ?? "name")
    }
    columns.shuffle(using: &generator)
    return columns
  }

  private static func value(of column: String, _ generator: inout SplitMix64) -> String {
    let pool = pools.first { $0.key == column }?.value ?? []
    // Bad values are rare, so that whole files go in as well.
    let value = pool.randomElement(using: &generator) ?? ""
    let isBad = ["bob@", "nothing", "soon", "robot", "x"].contains(value)
    return isBad && Int.random(in: 0..<6, using: &generator) > 0 ? "" : value
  }

  private static func table(
    _ columns: [String], _ rows: [[String]], _ delimiter: String, _ generator: inout SplitMix64
  ) -> String {
    var lines = [columns.joined(separator: delimiter)]
    for row in rows {
      var cells = row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: cells.append("surplus")
      case 1: cells[0] = "stray \"quote"
      default: break
      }
      lines.append(cells.joined(separator: delimiter))
    }
    return lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\r\n")
  }

  private static func objects(_ columns: [String], _ rows: [[String]]) -> [String] {
    rows.map { row in
      let members = zip(columns, row).filter { !$0.1.isEmpty }.map { "\(quoted($0)):\(quoted($1))" }
      return "{" + members.joined(separator: ",") + "}"
    }
  }

  private static func lines(_ columns: [String], _ rows: [[String]], _ generator: inout SplitMix64) -> String
  {
    objects(columns, rows).map { Int.random(in: 0..<30, using: &generator) == 0 ? String($0.dropLast()) : $0 }
      .map { $0 + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}
