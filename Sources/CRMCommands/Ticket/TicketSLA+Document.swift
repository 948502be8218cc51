import CRMKit
import Tabular

extension TicketSLA {
  /// The clocks as `crm.ticket_sla/1`.
  func document(explains: Bool) -> Document {
    var members: [(key: String, value: JSONValue)] = [
      ("ticket_id", .integer(ticket)), ("subject", .optional(subject)),
      ("as_of", .string(asOf.description)), ("policy", .optional(policy?.name)),
      ("policy_since", .optional(since?.description)), ("calendar", .optional(policy?.calendar)),
      ("clocks", .array(clocks.map { $0.json(explains: explains) })),
    ]
    var sections = [
      TextDocument.Section(fields: [
        ("ticket", ["\(ticket) \(subject ?? "")".trimmed]), ("policy", [sentence]),
        ("calendar", policy.map { [$0.calendar ?? "every second"] } ?? []),
      ]),
      TextDocument.Section(
        title: "clocks", columns: ShownClock.columns.filter(\.isShown), rows: clocks.map(\.shownCells)),
    ]
    if explains {
      members.append(("policies", .array(steps.map { object(Step.columns, $0.cells) })))
      sections += explanation
    }
    return Document(
      schema: "crm.ticket_sla/1", members: members, text: TextDocument(sections: sections),
      columns: ShownClock.columns, rows: clocks.map(\.cells))
  }

  private var sentence: String {
    guard let policy else { return "none" }
    return "\(policy.name), since \(since?.description ?? "")"
  }

  /// The policies as they are asked now, the clauses of those that were looked at, and the spans of each run.
  private var explanation: [TextDocument.Section] {
    [
      TextDocument.Section(
        title: "policies", columns: Array(Step.columns.prefix(5)),
        rows: steps.map { Array($0.cells.prefix(5)) }
      )
    ] + clauses + clocks.map { spans($0) }
  }

  private var clauses: [TextDocument.Section] {
    steps.filter { $0.outcome == .holds || $0.outcome == .no }.compactMap { step in
      step.explanation.map { explanation in
        TextDocument.Section(
          title: "policy '\(step.policy.name)'", columns: Array(RuleExplanation.Clause.columns.prefix(3)),
          rows: explanation.clauses.map { clause in
            [.text(String(repeating: "  ", count: clause.depth) + clause.text)] + clause.cells[1...2]
          })
      }
    }
  }

  private func spans(_ clock: ShownClock) -> TextDocument.Section {
    let rows = clock.spans.map { span -> [Cell] in
      let seconds = span.to.seconds - span.from.seconds
      return [
        .text(span.from.local(in: zone)), .text(span.to.local(in: zone)),
        .text(WorkingDuration(seconds: seconds).description),
      ]
    }
    let total = clock.spans.reduce(0) { $0 + $1.to.seconds - $1.from.seconds }
    return TextDocument.Section(
      title: "\(clock.reading.clock.words), run \(clock.reading.number)",
      columns: [Column("from"), Column("to"), Column("working")],
      rows: rows + [[.text("total"), .text(""), .text(WorkingDuration(seconds: total).description)]])
  }
}

extension ShownClock {
  /// The cells of the columns that text shows.
  fileprivate var shownCells: [Cell] {
    zip(ShownClock.columns, cells).filter(\.0.isShown).map(\.1)
  }

  fileprivate func json(explains: Bool) -> JSONValue {
    let whole = object(ShownClock.columns, cells)
    guard explains, case .object(let members) = whole else { return whole }
    let intervals = spans.map { span in
      JSONValue.object([
        ("from", .string(span.from.description)), ("to", .string(span.to.description)),
        ("working_seconds", .integer(span.to.seconds - span.from.seconds)),
      ])
    }
    return .object(members + [("intervals", .array(intervals))])
  }
}

private func object(_ columns: [Column], _ cells: [Cell]) -> JSONValue {
  .object(zip(columns, cells).map { (key: $0.name, value: $1.json) })
}
