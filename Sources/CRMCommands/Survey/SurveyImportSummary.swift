import CRMKit
import Tabular

/// What an import of answers did.
struct SurveyImportSummary: Tabulated {
  private static let shared = ImportSummary.columns.filter { $0.name != "new_fields" }

  static let columns =
    shared + [
      Column("answers", .integer, help: "rows with a response"),
      Column("unanswered", .integer, help: "rows without a response"),
      Column("excluded", .integer, help: "excluded responses: blank, in words, or off the scale"),
      Column("new_customers", .integer, help: "customers added for unknown respondents"),
      Column("feedback", .integer, help: "tasks and tickets that follow-up rules made"),
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
      (answers, "response", "responses"), (unanswered, "open request", "open requests"),
      (excludedCount, "excluded", "excluded"), (newCustomers, "new customer", "new customers"),
      (feedback.count, "by follow-up rules", "by follow-up rules"),
    ]
    let told = parts.filter { $0.0 > 0 || $0.1 == "response" }
    return ": " + told.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }

  /// What is to be known beside the numbers.
  var notes: [String] {
    var notes: [String] = []
    if excludedCount > 0 {
      let first = byCount.prefix(5).map { "\($0.count) \($0.text.isEmpty ? "blank" : "'\($0.text)'")" }
      let rest = byCount.count > 5 ? " and \(byCount.count - 5) more" : ""
      notes.append("excluded responses: \(first.joined(separator: ", "))\(rest)")
    }
    if undated > 0 {
      notes.append(
        "\(undated) response\(undated == 1 ? " has" : "s have") no time: the time of the import counts (or --at)"
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
