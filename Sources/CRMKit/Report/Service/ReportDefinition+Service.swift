extension ReportDefinition {
  private static let ticket = (
    name: "ticket",
    formula:
      "as its last event by --as-of leaves it; one that was merged by then is the ticket that stands for it, and not counted"
  )
  private static let times: [(name: String, formula: String)] = [
    ("first_response", "first answer of an agent that the customer can read − beginning"),
    (
      "resolution",
      "resolution that holds − beginning: the last coming into a state that ends it, or what a file says; a blank there is not counted"
    ),
    ("hours", "of every second, or with --calendar of the calendar's working seconds"),
    ("quantiles", "of definition 7"),
    ("met", "met ÷ (met + breached) over the runs of the clock; what is open and late is breached"),
  ]

  static var service: ReportDefinition {
    ReportDefinition(
      name: "service",
      meaning: "how many tickets began, how soon they were answered and resolved, and what was kept",
      formulas: [
        ticket, ("span", "tickets that began from --since up to --until or --as-of"),
        ("backlog", "open or paused at the end of the period, or of the span, whenever they began"),
      ] + times + [
        (
          "within_share", "resolutions that took at most the --within of their priority ÷ those that have one"
        ),
        ("reopen_rate", "tickets that went from an end back to open or paused ÷ opened"),
        ("mean_reassignments", "events that change agent or team of a ticket that had one ÷ opened"),
        ("settled_at_once", "resolved by at most one answer and never reopened ÷ resolved"),
      ],
      sources: ["Hyndman & Fan 1996, The American Statistician 50(4)"], keys: [.ticketStates, .timeZone])
  }

  static var agents: ReportDefinition {
    ReportDefinition(
      name: "agents", meaning: "what agents' tickets come to, beside the median of their teams",
      formulas: [
        ticket, ("agent", "who has it by --as-of, and the team that has it"),
        ("team_…", "the median of the metric over the agents of the team, tickets of nobody left out"),
        ("…_difference", "the agent's − the team's"),
      ] + times,
      sources: ["Hyndman & Fan 1996, The American Statistician 50(4)"], keys: [.ticketStates, .timeZone])
  }
}
