import Tabular

/// One thing that `crm doctor` looked at.
struct Observation: Tabulated {
  enum State: String { case ok, warning, problem }

  static let columns = [
    Column("subject", help: "What was looked at."),
    Column("state", means: .observation, help: "ok, warning or problem."),
    Column("detail", help: "What was found."), Column("hint", help: "What to do about it."),
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
