/// The places of a line at which somebody presses TAB, and the one word that can stand there.
enum UsualPlaces {
  struct Place {
    var line: String
    var start: String
    var word: String
  }

  /// What the database needs for them.
  static let values = [
    "user add grace", "team add north --member grace", "funnel add b2b", "field add tier --type integer",
    "customer add --name Ada --tag loyal --owner grace", "segment create regulars 'tag:loyal'",
    "template add welcome --text Hello", "calendar add office --window 'mon-fri 09:00-17:00'",
    "survey add after-call --kind csat", "kb add refund --title Refund --text Refund",
    "deal add 1 --funnel b2b --amount 5 --currency EUR",
  ]

  static let all = nouns + verbs + options + words + behindEquals + columns + sorting + stored + behindGlobals

  private static let nouns = [
    Place(line: "", start: "custo", word: "customer"), Place(line: "", start: "int", word: "interaction"),
    Place(line: "", start: "esc", word: "escalation"),
    Place(line: "help", start: "inter", word: "interaction"),
  ]

  private static let verbs = [
    Place(line: "customer", start: "timel", word: "timeline"),
    Place(line: "ticket", start: "hand", word: "hand-over"),
    Place(line: "segment", start: "used", word: "used-by"),
    Place(line: "db", start: "conte", word: "content-hash"),
    Place(line: "help customer", start: "timel", word: "timeline"),
  ]

  private static let options = [
    Place(line: "order list", start: "--stat", word: "--status"),
    Place(line: "customer merge", start: "--tak", word: "--take"),
    Place(line: "task add", start: "--ever", word: "--every"),
    Place(line: "customer list", start: "--spread", word: "--spreadsheet-safe"),
    Place(line: "report rfm", start: "--as", word: "--as-of"),
  ]

  private static let words = [
    Place(line: "customer list --format", start: "nd", word: "ndjson"),
    Place(line: "order list --status", start: "canc", word: "cancelled"),
    Place(line: "task list --priority", start: "hi", word: "high"),
    Place(line: "customer list --kind", start: "comp", word: "company"),
    Place(line: "customer list --color", start: "al", word: "always"),
    Place(line: "config get", start: "base", word: "base-currency"),
  ]

  private static let behindEquals = [
    Place(line: "customer list", start: "--format=nd", word: "--format=ndjson"),
    Place(line: "order list", start: "--status=canc", word: "--status=cancelled"),
    Place(line: "task list", start: "--priority=hi", word: "--priority=high"),
    Place(line: "customer list", start: "--tag=loy", word: "--tag=loyal"),
    Place(line: "customer list", start: "--owner=gra", word: "--owner=grace"),
  ]

  private static let columns = [
    Place(line: "customer list --columns", start: "postal", word: "postal_code"),
    Place(line: "customer list --columns", start: "id,postal", word: "id,postal_code"),
    Place(line: "customer list --columns", start: "+birth", word: "+birthday"),
    Place(line: "customer list", start: "--columns=id,postal", word: "--columns=id,postal_code"),
  ]

  private static let sorting = [
    Place(line: "order list --sort", start: "curr", word: "currency"),
    Place(line: "order list --sort", start: "-curr", word: "-currency"),
    Place(line: "order list --sort", start: "at,-curr", word: "at,-currency"),
    Place(line: "customer list", start: "--sort=-birth", word: "--sort=-birthday"),
  ]

  private static let stored = [
    Place(line: "customer list --tag", start: "loy", word: "loyal"),
    Place(line: "customer list --owner", start: "gra", word: "grace"),
    Place(line: "segment show", start: "reg", word: "regulars"),
    Place(line: "funnel show", start: "b2", word: "b2b"),
    Place(line: "kb show", start: "ref", word: "refund"),
    Place(line: "survey results", start: "aft", word: "after-call"),
    Place(line: "user show", start: "gra", word: "grace"),
    Place(line: "team show", start: "nor", word: "north"),
    Place(line: "template show", start: "wel", word: "welcome"),
    Place(line: "calendar show", start: "off", word: "office"),
    Place(line: "field show", start: "ti", word: "tier"),
    Place(line: "deal move 1 --to", start: "qual", word: "qualified"),
    Place(line: "ticket move 1 --to", start: "pend", word: "pending"),
  ]

  private static let behindGlobals = [
    Place(line: "-q", start: "custo", word: "customer"),
    Place(line: "--no-pager customer", start: "timel", word: "timeline"),
    Place(line: "-f json customer list --tag", start: "loy", word: "loyal"),
    Place(line: "--format=csv order list --sort", start: "-curr", word: "-currency"),
    Place(line: "--limit 5 segment show", start: "reg", word: "regulars"),
  ]
}
