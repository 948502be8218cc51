import Tabular

/// One thing that `crm doctor` looked at.
struct Observation: Tabulated {
  enum State: String { case ok, warning, problem }

  static let columns = [
    Column("subject", help: "what was examined"),
    Column("state", means: .observation, help: "result: ok, warning or problem"),
    Column("detail", help: "finding"), Column("hint", help: "hint how to solve it"),
  ]

  let subject: String
  let state: State
  let detail: String
  var hint: String?

  init(_ subject: String, _ state: State, _ detail: String, hint: String? = nil) {
    self.subject = subject
    self.state = state
    self.detail = detail
    self.hint = hint
  }

  var cells: [Cell] { [.text(subject), .text(state.rawValue), .text(detail), .optional(hint)] }
}
