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
      page.item("custom.NAME", "A declared field; NAME alone where no other field has that name.")
    }
    if subject == .deal {
      page.item(
        "custom.NAME",
        "A column of the file that was kept: a text, and a number where it is compared with one or computed with, as "
          + "in custom.visits > 5. What is no number then is unknown. In quotes, \"5\", the other is a text.")
    }
    if subject.hasCustomer {
      page.item(
        "customer.NAME", "Any field or aggregate of its customer; tag: and segment: are its customer's too.")
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
    A rule says for which customers, orders, interactions, products or segments something holds. The same language
    serves crm segment, --where of every list, --filter of every report, and alerts.

    Bare words behind an operator are texts; a text with spaces or signs stands in quotes, in which \\" and \\\\ write a
    quote and a backslash. What follows # up to the end of the line is a comment. Keywords are small letters, so that
    IN and OR are countries and states.
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
      "What is not known is neither true nor false, and not unknown is unknown. A rule holds where it is true. "
        + "'is empty' asks for what is not known; an empty text and an empty list are empty too."
    ),
    (
      "texts",
      "Compared with A to Z taken as small letters and every other character as it is; ordered by their bytes. In "
        + "'like', * is any text and ? any one character, at most \(RuleLimits.stars) stars."
    ),
    (
      "lists",
      "'=' and 'has' ask for an element, 'in' for any of several, 'contains' and the like for an element that matches. "
        + "An empty list has none, which is known."
    ),
    (
      "dates",
      "A date is its whole day, month, quarter or year in the zone: '=' is within, '<' before its beginning, '>' after "
        + "its end, '<=' and '>=' include it. -60d is the day 60 days before the day looked at; today, yesterday, "
        + "tomorrow and now are counted from it."
    ),
    (
      "windows",
      "90d are the 90 days that end with the day looked at, which is one of them; 180d..90d are the 90 days before those. "
        + "'in last 30d' are 30 such days, 'in next 7d' the day looked at and six after it. A month or a year goes back "
        + "to the same day, or the last of a shorter month."
    ),
    (
      "birthdays",
      "'in next' and 'in last' look at the month and the day, over the turn of the year; who was born on 29 February has "
        + "the birthday on the 28th in other years. Other comparisons need the year and are unknown without it."
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
      "Counted are orders up to the time looked at that were not cancelled, voided or failed by then; net is total less "
        + "refunds made by then. Where a condition inside the aggregate names the status, every order is looked at."
    ),
    (
      "scores",
      "rfm, churn and lifecycle are those of crm report without options, as of the day looked at; unknown without a "
        + "counted order, but for lifecycle. Where currencies are counted each for itself, a customer has an rfm for each: "
        + "rules see that of the currency with most orders, of equal ones the first by its code."
    ),
    (
      "segments",
      "segment:NAME is true for members: whoever is pinned, or for whom the rule is true, and who is not excluded. It is "
        + "never unknown. A segment cannot be made of itself."
    ),
    (
      "declared fields",
      "Integers, dates, times, truths, texts and lists are compared as such; of decimals six places count."
    ),
  ]

  private static let aggregates = """
    An aggregate looks at a customer's orders or interactions: all of them, those of a window, those for which conditions
    hold: orders.net(365d, channel = web, sku = A1). Without a window and conditions the parentheses are left out.
    """

  private static let limits = """
    A rule has at most \(RuleLimits.bytes) bytes, \(RuleLimits.nodes) parts and \(RuleLimits.depth) levels; with the
    segments it names \(RuleLimits.totalNodes) parts and \(RuleLimits.segmentDepth) segments inside each other. One
    comparison divides at most \(RuleLimits.divisions) times by something other than a number.
    """
}
