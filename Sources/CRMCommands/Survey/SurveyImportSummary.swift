import CRMKit
import Tabular

/// What an import of answers did.
struct SurveyImportSummary: Tabulated {
  private static let shared = ImportSummary.columns.filter { $0.name != "new_fields" }

  static let columns =
    shared + [
      Column("answers", .integer, help: "rows that are answers"),
      Column("unanswered", .integer, help: "rows of what was sent and not answered"),
      Column("excluded", .integer, help: "answers that count for nothing: blank, in words, off the scale"),
      Column("new_customers", .integer, help: "customers made for answers of somebody unknown"),
      Column("feedback", .integer, help: "tasks and tickets that rules made"),
    ]

  let summary: ImportSummary

  var cells: [Cell] {
    let counts = summary.answers
    return zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [counts.answers, counts.unanswered, counts.excludedCount, counts.newCustomers, counts.feedback.count]
      .map { .integer(Int64($0)) }
  }
}

extension SurveyImportCounts {
  /// What stands behind the numbers of rows.
  var effects: String {
    let parts = [
      (answers, "answer", "answers"), (unanswered, "sent and open", "sent and open"),
      (excludedCount, "excluded", "excluded"), (newCustomers, "new customer", "new customers"),
      (feedback.count, "made by rules", "made by rules"),
    ]
    let told = parts.filter { $0.0 > 0 || $0.1 == "answer" }
    return ": " + told.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }

  /// What is to be known beside the numbers.
  var notes: [String] {
    var notes: [String] = []
    if excludedCount > 0 {
      let first = byCount.prefix(5).map { "\($0.count) \($0.text.isEmpty ? "blank" : "'\($0.text)'")" }
      let rest = byCount.count > 5 ? " and \(byCount.count - 5) more" : ""
      notes.append("answers that count for nothing: \(first.joined(separator: ", "))\(rest)")
    }
    if undated > 0 {
      notes.append(
        "\(undated) answer\(undated == 1 ? " says" : "s say") no time: the time of the import counts (--at says otherwise)"
      )
    }
    return notes
  }

  var excludedByText: JSONValue {
    .object(byCount.map { (key: $0.text, value: .integer($0.count)) })
  }

  private var byCount: [(text: String, count: Int)] {
    excluded.map { (text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}
