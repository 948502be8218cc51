/// The other names that the trade has for what the help calls by one.
enum HelpTerms {
  /// A term of the help, and what else it is called. Upper case and plurals make no difference.
  static let table: [(term: String, names: [String])] = [
    ("alert", ["alarm", "notification", "warning"]),
    ("approve", ["sign off", "approver"]),
    ("article", ["KB", "FAQ"]),
    ("assignee", ["agent", "handler"]),
    ("assignment", ["routing", "round robin", "lead routing", "distribution", "territory"]),
    ("audit trail", ["audit log", "change log", "activity log", "history"]),
    ("bottleneck", ["drop off", "dropoff", "leak"]),
    ("business hours", ["opening hours", "working hours", "work hours", "office hours", "public holiday"]),
    ("category", ["topic", "ticket type"]),
    ("CES", ["customer effort", "effort score"]),
    ("churn", ["attrition", "at risk customer"]),
    ("cohort", ["retention"]),
    ("CSAT", ["customer satisfaction", "satisfaction"]),
    ("custom field", ["property", "custom attribute"]),
    (
      "customer",
      ["account", "contact", "client", "person", "people", "company", "organization", "organisation"]
    ),
    ("data quality", ["validation", "hygiene", "cleansing"]),
    ("deal", ["opportunity", "lead", "prospect"]),
    ("due", ["overdue", "reminder"]),
    ("duplicate", ["dedupe", "dedup", "deduplicate", "deduplication", "record linkage"]),
    ("exchange rate", ["FX", "currency conversion"]),
    ("first response", ["FRT", "first reply", "time to first response"]),
    ("follow up rule", ["closed loop", "close the loop"]),
    ("forecast", ["projection", "weighted pipeline"]),
    ("funnel", ["pipeline", "sales process"]),
    ("interaction", ["activity", "engagement", "touchpoint", "call", "meeting"]),
    ("knowledge base", ["help center", "help centre", "self service"]),
    ("lead scoring", ["lead score", "lead grading"]),
    ("lifetime value", ["CLV", "LTV", "CLTV", "customer value"]),
    ("order", ["purchase", "transaction", "sale", "invoice"]),
    ("NPS", ["net promoter", "net promoter score", "promoter", "detractor"]),
    ("product", ["catalog", "price book", "SKU", "item"]),
    ("record owner", ["account manager", "sales rep", "rep", "account owner"]),
    ("refund", ["credit note", "chargeback", "return"]),
    ("reply template", ["macro", "canned response", "canned reply", "snippet", "saved reply"]),
    ("resolution", ["time to resolution", "TTR", "MTTR", "resolution time"]),
    ("RFM", ["recency", "recency frequency monetary"]),
    ("sales target", ["quota", "goal", "attainment"]),
    ("segment", ["smart list", "dynamic list", "audience", "dynamic segment"]),
    ("sentiment", ["tone", "opinion mining", "polarity"]),
    ("SLA", ["service level", "service level agreement", "SLA compliance"]),
    ("snapshot", ["static list", "static segment"]),
    ("source", ["lead source", "attribution"]),
    ("task", ["to do", "todo", "follow up task"]),
    ("ticket", ["case", "issue", "incident", "support request", "inquiry"]),
    ("timeline", ["activity feed", "activity stream", "customer 360"]),
    ("triage", ["ticket routing", "automatic categorization", "auto tag"]),
    ("unassigned", ["unowned", "without an owner"]),
    ("undo", ["rollback", "revert", "restore"]),
    ("user", ["agent", "seat", "staff", "employee"]),
    ("watch", ["webhook", "change data capture", "CDC", "event stream"]),
    ("win prediction", ["predictive lead scoring", "win probability"]),
    ("win rate", ["close rate", "conversion rate"]),
  ]

  /// The parts of a query, each with all phrases that mean it: the longest names are seen first.
  static func parts(of words: [String]) -> [[[String]]] {
    var terms: [[String]: [[String]]] = [:]
    for (term, names) in table {
      for name in names { terms[HelpSearch.words(name), default: []].append(HelpSearch.words(term)) }
    }
    let longest = terms.keys.map(\.count).max() ?? 1
    var parts: [[[String]]] = []
    var rest = words[...]
    while let first = rest.first {
      let length = (1...longest).last { length in
        length <= rest.count && terms[Array(rest.prefix(length))] != nil
      }
      let name = length.map { Array(rest.prefix($0)) } ?? [first]
      parts.append([name] + (terms[name] ?? []))
      rest = rest.dropFirst(name.count)
    }
    return parts
  }
}
