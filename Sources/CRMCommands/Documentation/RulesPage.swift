import CRMKit

/// `crm-rules(7)`: the language of rules, its names from the catalogue of fields.
struct RulesPage {
  var page: ManualPage {
    var page = ManualPage(.rules)
    page.heading("Description")
    page.paragraphs(RulesPage.description)
    page.heading("Examples")
    page.example(RulesPage.examples)
    page.heading("Grammar")
    page.example(RulesPage.grammar)
    page.heading("Meaning")
    for (term, meaning) in RulesPage.meaning { page.item(term, meaning) }
    add(RuleSubject.customer, to: &page)
    page.heading("Aggregates")
    page.paragraphs(RulesPage.aggregates)
    for collection in RuleCatalogue(.customer).collections { add(collection, to: &page) }
    for subject in RuleSubject.allCases where subject != .customer { add(subject, to: &page) }
    page.heading("Limits")
    page.paragraphs(RulesPage.limits)
    page.seeAlso([
      .command(["segment", "add"]), .command(["segment", "explain"]), .command(["customer", "list"]),
      .program,
    ])
    return page
  }

  private func add(_ subject: RuleSubject, to page: inout ManualPage) {
    let catalogue = RuleCatalogue(subject)
    page.heading("Fields of a\("aeiou".contains(subject.rawValue.prefix(1)) ? "n" : "") \(subject.rawValue)")
    for field in catalogue.fields { page.item("\(field.name) (\(field.type))", sentence(field.help)) }
    for alias in catalogue.aliases {
      page.item("\(alias.name) (time)", "Short for \(alias.collection).\(alias.measure.rawValue).")
    }
    if subject == .customer {
      page.item("custom.NAME", "A custom field; NAME alone if no other field has that name.")
    }
    if subject == .deal {
      page.item(
        "custom.NAME",
        "A column of the imported file that was kept: a text, or a number in comparisons with numbers and in arithmetic, "
          + "as in custom.visits > 5; what is not a number is unknown then. A quoted \"5\" is a text.")
    }
    if subject.hasCustomer {
      page.item(
        "customer.NAME",
        "Any field or aggregate of the customer; tag: and segment: refer to the customer, too.")
    }
  }

  private func add(_ collection: RuleCollection, to page: inout ManualPage) {
    for measure in collection.measures {
      page.item(collection.name(of: measure), sentence(measure.help))
    }
    page.paragraphs(
      "Conditions inside \(collection.name) name "
        + collection.fields.map(\.name).joined(separator: ", ") + ".")
  }

  private func sentence(_ help: String) -> String { help.prefix(1).uppercased() + help.dropFirst() + "." }
}

// MARK: Prose

extension RulesPage {
  private static let description = """
    A rule matches customers, deals, tickets or other records. Segments, alerts, --where of lists and reports, SLA
    policies, triage rules and the rules of other nouns share one language.

    Bare words after an operator are texts; a text with spaces or signs is quoted, and in quotes \\" and \\\\ stand for a
    quote and a backslash. A comment goes from # to the end of the line. Keywords are in lower case, so that IN and OR
    are a country and a state.
    """

  static let examples = [
    "country in (DE, AT) and orders.count(90d) >= 3 and not tag:staff",
    "orders.net(90d) < 0.5 * orders.net(180d..90d)",
    "last_order < -60d and birthday in next 7d",
    "interactions.count(30d, channel = email, direction = in) = 0",
    "segment:vip and churn.level >= at_risk",
    "name like \"*gmbh*\" or email ends with \"@example.org\"",
    "owner is empty or created_at in last 30d",
  ]

  private static let grammar = [
    "rule        = conjunction { \"or\" conjunction }",
    "conjunction = negation { \"and\" negation }",
    "negation    = \"not\" negation | condition",
    "condition   = \"(\" rule \")\" | label | value [ test ]",
    "label       = ( \"tag\" | \"segment\" ) \":\" name",
    "test        = ( \"=\" | \"!=\" | \"<\" | \"<=\" | \">\" | \">=\" ) value",
    "            | [ \"not\" ] \"in\" \"(\" value { \",\" value } \")\"",
    "            | [ \"not\" ] \"in\" ( \"next\" | \"last\" ) duration",
    "            | [ \"not\" ] \"between\" value \"and\" value",
    "            | [ \"not\" ] match value",
    "            | \"is\" [ \"not\" ] \"empty\"",
    "match       = \"contains\" | \"starts with\" | \"ends with\" | \"like\" | \"has\"",
    "value       = product { ( \"+\" | \"-\" ) product }",
    "product     = factor { ( \"*\" | \"/\" ) factor }",
    "factor      = \"-\" factor | \"(\" value \")\" | simple",
    "simple      = word | text | number | date | day | aggregate",
    "day         = ( \"-\" | \"+\" ) duration | duration \"ago\"",
    "aggregate   = word \"(\" [ window | rule ] { \",\" rule } \")\"",
    "window      = duration [ \"..\" duration ]",
    "duration    = digits ( \"d\" | \"w\" | \"mo\" | \"y\" )",
    "date        = 2026-01-15 | 2026-01 | 2026-Q1 | 2026-01-15T09:00:00Z",
    "text        = '\"' { character } '\"' | \"'\" { character } \"'\"",
  ]

  private static let meaning = [
    (
      "unknown",
      "A comparison with an unknown value is neither true nor false, and so is its negation. A rule matches if it is "
        + "true. 'is empty' matches unknown values; an empty text and an empty list are empty too."
    ),
    (
      "texts",
      "Compared without regard to the case of A to Z, other characters as they are; ordered by their bytes. In "
        + "'like', * stands for any text and ? for any one character, at most \(RuleLimits.stars) stars."
    ),
    (
      "lists",
      "'=' and 'has' match an element, 'in' any of several, 'contains' and the other text operators an element that "
        + "matches. An empty list has no elements; that is not unknown."
    ),
    (
      "dates",
      "A date is its whole day, month, quarter or year in the zone: '=' is within, '<' before its beginning, '>' after "
        + "its end, '<=' and '>=' include it. -60d is the day 60 days before the reference day (today, or the day of "
        + "--as-of); today, yesterday, tomorrow and now are relative to it, too."
    ),
    (
      "windows",
      "90d are the 90 days up to and including the reference day; 180d..90d are the 90 days before those. "
        + "'in last 30d' are 30 such days, 'in next 7d' the reference day and the six days after it. A month or a year goes back "
        + "to the same day, or the last of a shorter month."
    ),
    (
      "birthdays",
      "'in next' and 'in last' compare month and day, across the turn of the year; a birthday on 29 February "
        + "is on the 28th in other years. Other comparisons need the year and are unknown without it."
    ),
    (
      "money",
      "Amounts are units of the base currency (setting base-currency, else the only currency there is). Other currencies "
        + "are converted order by order at the rate of the day, rounded half to even to minor units. A rule that names "
        + "amounts is refused where there are several currencies and no base, or a currency without any rate; where the "
        + "rates begin after an order, its amount is unknown, and so is every sum with it. Numbers are compared exactly; "
        + "beyond 64 bits in floating point. Dividing by 0 is unknown."
    ),
    (
      "orders",
      "Aggregates count orders up to the reference time that were not cancelled, voided or failed by then; net is total "
        + "less refunds by then. If a condition in the aggregate names the status, it decides instead."
    ),
    (
      "scores",
      "rfm, churn and lifecycle are those of crm report without options, as of the reference day; without a counted "
        + "order they are unknown, except lifecycle. If currencies are not converted, a customer has an rfm score per "
        + "currency: rules use that of the currency with most orders, among equals the first by code."
    ),
    (
      "segments",
      "segment:NAME is true for members: customers who are pinned or match the rule, and are not excluded. It is "
        + "never unknown. A segment cannot refer to itself."
    ),
    (
      "custom fields",
      "Integers, dates, times, booleans, texts and lists are compared by their type; decimals to six places."
    ),
  ]

  private static let aggregates = """
    An aggregate summarises the orders or interactions of a customer: all of them, those of a window, or those that
    match conditions: orders.net(365d, channel = web, sku = A1). Without a window and conditions, leave out the
    parentheses.
    """

  private static let limits = """
    A rule has at most \(RuleLimits.bytes) bytes, \(RuleLimits.nodes) parts and \(RuleLimits.depth) levels; with the
    segments it names \(RuleLimits.totalNodes) parts and \(RuleLimits.segmentDepth) segments inside each other. One
    comparison divides at most \(RuleLimits.divisions) times by something other than a number.
    """
}
