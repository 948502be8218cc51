extension ReportDefinition {
  /// The reports of funnels, in the order of their verbs.
  static var funnels: [ReportDefinition] { [funnel, velocity, flow, bottleneck, waterfall, forecast, wins] }

  private static let ledger = (
    name: "as of",
    formula: "the state after a deal's last event before the end of --as-of, by the stages' terms of that day"
  )
  private static let groups = (
    name: "--by, --filter",
    formula:
      "what the ledger says of deals at the end of --as-of; the rest, such as customer and source, as it is now"
  )
  private static let amounts = (
    name: "amounts",
    formula:
      "in the base currency by the rate of the day on which the deal began; without a rate each currency for itself"
  )
  private static let days = (name: "days", formula: "differences of calendar days; quantiles of definition 7")

  private static var funnel: ReportDefinition {
    ReportDefinition(
      name: "funnel",
      meaning: "cohort: conversion by stage; flow: movements between stages; snapshot: open deals by stage",
      formulas: [
        ledger, groups, amounts, days,
        (
          "reached(k)",
          "deals begun in the window whose furthest open stage is the k-th or a later one; a won deal reached all"
        ),
        ("conversion", "reached(k + 1) ÷ reached(k), with the 95 % interval of Wilson"),
        ("lost, stalled", "those of reached(k) − reached(k + 1) that are lost, and those that are open"),
        ("stays", "from entering a stage to leaving it; open stays are counted apart"),
        (
          "retired stage",
          "counts as the offered stage that it stood behind; its stays count in no other stage; the velocity report lists them"
        ),
        (
          "weighted",
          "Σ amount × the deal's own probability, else that of its stage; each rounded half to even"
        ),
      ],
      sources: [
        "Wilson 1927, Journal of the American Statistical Association 22(158)", "Hyndman & Fan 1996",
      ],
      keys: [.baseCurrency, .timeZone])
  }

  private static var velocity: ReportDefinition {
    ReportDefinition(
      name: "funnel-velocity", meaning: "sales cycle length, and pipeline velocity in value a day",
      formulas: [
        ledger, groups, amounts, days, ("win_rate", "won ÷ (won + lost)"), ("win_rate_of_all", "won ÷ all"),
        ("value_per_day", "open deals × win_rate × mean amount of won deals ÷ mean days from start to win"),
        (
          "won_by_day",
          "1 − Π (1 − won on a day ÷ at risk); an open deal is watched to --as-of, and so is a lost one, which is never won"
        ),
      ],
      sources: ["Kaplan & Meier 1958, Journal of the American Statistical Association 53(282)"],
      keys: [.baseCurrency, .timeZone])
  }

  private static var flow: ReportDefinition {
    ReportDefinition(
      name: "funnel-flow", meaning: "stage transitions: how often deals moved from each stage to each other",
      formulas: [
        ledger, groups, days, ("moves", "events in the window that led from one stage to another"),
        ("share", "moves ÷ all moves out of the same stage"),
        ("median_days", "median of the days from entering the stage that was left to leaving it"),
      ], sources: ["Hyndman & Fan 1996"], keys: [.timeZone])
  }

  private static var bottleneck: ReportDefinition {
    ReportDefinition(
      name: "funnel-bottleneck", meaning: "cost of each stage, by lost deals and by delay",
      formulas: [
        ledger, groups, amounts, days, ("cost", "loss_cost + delay_cost, each rounded half to even"),
        ("loss_cost", "lost_value × next_win_rate"),
        ("next_win_rate", "won ÷ (won + lost) of the deals that came to the next stage"),
        ("delay_cost", "weighted × excess_days ÷ cycle_days"),
        ("excess_days", "mean days of the stays − the stage's expected days, else their median; at least 0"),
        ("cycle_days", "mean days from start to win"),
      ], sources: [], keys: [.baseCurrency, .timeZone])
  }

  private static var waterfall: ReportDefinition {
    ReportDefinition(
      name: "funnel-diff", meaning: "pipeline changes between two days",
      formulas: [
        ledger, groups, amounts, ("end", "start + new + reopened − won − lost + increased − decreased"),
        ("won, lost", "the amounts that the deals had on the first day"),
      ], sources: [], keys: [.baseCurrency, .timeZone])
  }

  private static var forecast: ReportDefinition {
    ReportDefinition(
      name: "funnel-forecast", meaning: "sales forecast: won and weighted pipeline by month",
      formulas: [
        ledger, groups, amounts,
        ("month", "of an open deal that of close_on, of a won one that of its winning"),
        ("overdue", "open, and close_on before the day of --as-of"),
        ("forecast", "won + weighted; lost deals and stages of the category omitted are left out"),
        ("accuracy", "forecast as of --made-on − won by --as-of, month by month"),
      ], sources: [], keys: [.baseCurrency, .timeZone])
  }

  private static var wins: ReportDefinition {
    ReportDefinition(
      name: "funnel-wins", meaning: "win rate, won and lost deals by group",
      formulas: [
        ledger, groups, amounts, days, ("win_rate", "won ÷ (won + lost)"), ("conversion", "won ÷ all"),
        (
          "chi_squared",
          "Σ (seen − expected)² ÷ expected over groups, won and not won; where 5 or more are expected in each"
        ),
      ],
      sources: [
        "Wilson 1927", "Pearson 1900, Philosophical Magazine 50(302)",
      ],
      keys: [.baseCurrency, .timeZone])
  }
}
