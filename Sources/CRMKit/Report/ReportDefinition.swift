/// What a report counts, how, after whom, and with which settings.
package struct ReportDefinition: Sendable {
  package var name: String
  /// What it tells, in a sentence.
  package var meaning: String
  /// A name and a formula each.
  package var formulas: [(name: String, formula: String)]
  package var sources: [String]
  /// Settings that bear on it, with the values in force.
  package var settings: [(key: String, value: String)] = []

  /// The settings that bear on it.
  var keys: [Setting.Key] = []
}

extension ReportDefinition {
  /// Every report, in the order of the manual.
  package static var all: [ReportDefinition] {
    [
      summary, sales, rfm, clv, churn, lifecycle, cohort, team, targets, service, agents, csat, survey,
      sentiment,
    ] + funnels
  }

  private static let counted = (
    name: "counted order",
    formula:
      "placed by --as-of and not cancelled, voided or failed by then; a later cancellation does not count yet"
  )
  private static let net = (
    name: "net",
    formula:
      "total − refunds up to --as-of; in the base currency by the last rate on or before the order's day, rounded half to even at the order"
  )
  private static let recency = (
    name: "days",
    formula: "differences of calendar days in the time zone of --tz, CRM_TZ or the setting time-zone"
  )

  private static var summary: ReportDefinition {
    ReportDefinition(
      name: "summary", meaning: "summary of all customers, for each currency",
      formulas: [
        counted, net, recency, ("average_order", "net ÷ orders"),
        ("repeat_rate", "customers with orders on two days or more ÷ customers with orders"),
        ("top_20_percent_share", "net of the ⌈n ÷ 5⌉ customers with the most ÷ net of all"),
        ("gini", "2·Σ i·xᵢ ÷ (n·Σ xᵢ) − (n + 1) ÷ n, ascending, i from 1"),
        ("customers_to_80_percent", "the fewest customers whose net reaches four fifths of all"),
        ("gaps", "days between one day with orders of a customer and the next; quantiles of definition 7"),
      ],
      sources: ["Gini 1912", "Hyndman & Fan 1996, The American Statistician 50(4)"],
      keys: [.baseCurrency, .timeZone])
  }

  private static var sales: ReportDefinition {
    ReportDefinition(
      name: "sales", meaning: "revenue by period, product, or attribute of orders and customers",
      formulas: [
        counted, net, recency, ("average", "net ÷ orders"), ("share", "net ÷ all net in the currency"),
        (
          "lines",
          "by product, sku or category: amounts of the lines; refunds are of orders and not taken off"
        ),
      ],
      sources: [], keys: [.baseCurrency, .timeZone])
  }

  private static var rfm: ReportDefinition {
    ReportDefinition(
      name: "rfm",
      meaning: "recency, frequency and monetary value of every customer with an order, scored 1 to q",
      formulas: [
        counted, net, ("recency_days", "day of --as-of − day of the last counted order"),
        ("frequency", "counted orders"), ("monetary", "sum of net"),
        (
          "quantile",
          "score = 1 + number of cut points below the value; cut points are the q quantiles of definition 7; recency is reversed"
        ),
        (
          "rfm-package",
          "score = 1 + number of cut points not above the value; cut points are those quantiles + 1"
        ),
        ("ntile", "parts of equal size by rank; of equal values the external id, address or number decides"),
        ("fixed", "as quantile, with the bounds of --cuts"),
        (
          "segment",
          "the first rule of the table that holds; scores of other numbers than five are brought to 1…5 by ⌈5·score ÷ q⌉"
        ),
        (
          "currencies",
          "where each is counted for itself, it is a population of its own, and a customer has a row in each; in rules, rfm.r and the like are those of the currency with most orders, of equal ones the first by its code"
        ),
      ],
      sources: [
        "Hyndman & Fan 1996", "Hebbali, R package rfm 0.3.0",
        "the recency and frequency grid of Putler, 2016",
      ],
      keys: [.baseCurrency, .timeZone])
  }

  private static var clv: ReportDefinition {
    ReportDefinition(
      name: "clv", meaning: "lifetime value of every customer with an order, historic or predicted",
      formulas: [
        counted, net, ("repeats x", "days with orders − 1"), ("recency t_x", "(last day − first day) ÷ unit"),
        ("age T", "(end of the calibration − first day) ÷ unit"),
        ("mean_repeat_spend", "net of the days after the first ÷ x"),
        ("expected_purchases", "E[Y(horizon) | x, t_x, T]"),
        (
          "value",
          "Σ (E[Y(tᵢ)] − E[Y(tᵢ₋₁)]) ÷ (1 + discount)ⁱ × expected_spend × margin, a month being 365.25 ÷ 12 days"
        ),
        ("historic", "net × margin"),
        ("simple", "orders ÷ days since the first × days of the horizon × net ÷ orders × margin"),
      ],
      sources: [
        "Fader, Hardie & Lee 2005, Marketing Science 24(2)", "Batislam, Denizel & Filiztekin 2007",
        "Schmittlein, Morrison & Colombo 1987, Management Science 33(1)",
        "Fader & Hardie 2013, The Gamma-Gamma Model",
      ], keys: [.baseCurrency, .timeZone])
  }

  private static var churn: ReportDefinition {
    ReportDefinition(
      name: "churn", meaning: "churn risk of every customer with an order, with the evidence",
      formulas: [counted, net, recency]
        + ChurnSignal.allCases.map { (name: $0.rawValue, formula: $0.definition) } + [
          ("score", "Σ weight × value ÷ Σ weight over the signals of which something is known"),
          (
            "weights",
            "those of the settings where one is set; else fitted: the history is cut a window before the month of --as-of, "
              + "and those weights taken with which the signals of that day rank best who ordered no more in the window; "
              + "by default with fewer than 200 customers by then, or 30 who ordered, or 30 who did not"
          ),
          (
            "auc",
            "the chance that the score of that day puts one who ordered no more above one who did, ties counting half; "
              + "beside it that of the days since the last order alone"
          ),
          ("level", "churned, at_risk or watch from the threshold of that name on, else ok"),
          ("window", "the days up to and including that of --as-of; the window before is as long"),
        ],
      sources: [],
      keys: [
        .churnWindow, .churnSilence, .churnRecency, .churnFrequency, .churnOrders, .churnSpend,
        .churnComplaints, .churnUnsubscribed,
        .churnSatisfaction, .churnSentiment, .churnWatch,
        .churnAtRisk, .churnChurned,
      ])
  }

  private static var lifecycle: ReportDefinition {
    ReportDefinition(
      name: "lifecycle", meaning: "lifecycle stage of every customer",
      formulas: [
        counted, recency,
        (
          "stages",
          "prospect: no order; lost: silent longer than lifecycle.lost; dormant: longer than lifecycle.dormant; new: one order; repeat: more"
        ),
        (
          "recency",
          "the first that holds: new: first order at most lifecycle.recency.new days ago; reactivated: last order at most .active days ago, and more than .gap days after the one before; active: at most .active; at_risk: at most .at_risk; dormant: at most .dormant; lost"
        ),
        ("reason", "a stage set by hand holds, whatever the days say"),
      ],
      sources: [],
      keys: [
        .lifecycleDormant, .lifecycleLost, .recencyNew, .recencyActive, .recencyGap, .recencyAtRisk,
        .recencyDormant,
      ])
  }

  private static var cohort: ReportDefinition {
    ReportDefinition(
      name: "cohort", meaning: "retention, orders and revenue in the periods after that of the first order",
      formulas: [
        counted, net, ("cohort", "the period of the first counted order"),
        ("age_k", "customers with an order, orders, or net, k periods later"), ("retention", "age_k ÷ age_0"),
        (
          "weighted",
          "sum of age_k ÷ sum of age_0 over the cohorts that are old enough, the period that is not over left out"
        ),
      ],
      sources: [], keys: [.baseCurrency, .timeZone])
  }
}

extension Store {
  /// The definition of a report with the settings in force.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func definition(ofReport name: String) throws -> ReportDefinition {
    guard var definition = ReportDefinition.all.first(where: { $0.name == name }) else {
      throw RecordError.notAllowed(field: "report", value: name, allowed: ReportDefinition.all.map(\.name))
    }
    definition.settings = try read { database in
      try definition.keys.map { key in
        let value = try Setting.value(key.rawValue, in: database)
        return (key: key.rawValue, value: value ?? key.number?.standardText ?? "unset")
      }
    }
    return definition
  }
}
