import CRMKit
import Tabular

/// Where a list or a document goes.
enum OutputTarget {
  case standardOutput(StandardOutput)
  case pager(Pager)
  case file(OutputFile)
  /// Kept until the database is let go.
  case held(MemorySink)

  var sink: any ByteSink {
    switch self {
    case .standardOutput(let output): output
    case .pager(let pager): pager
    case .file(let file): file
    case .held(let memory): memory
    }
  }

  /// To be called once everything is written.
  func finish() throws {
    switch self {
    case .standardOutput, .held: break
    case .pager(let pager): pager.finish()
    case .file(let file): try file.finish()
    }
  }
}

/// The title of a page that a verb writes: `customer list` is "Customer list", `report sales` "Sales report"; a query has no
/// name.
func title(of verb: String) -> String? {
  guard verb != "sql" else { return nil }
  var words = verb.split(separator: " ").map(String.init)
  if words.count > 1, words[0] == "report" { words.append(words.removeFirst()) }
  let named = words.map { acronyms.contains($0) ? $0.uppercased() : $0 }.joined(separator: " ")
  return named.prefix(1).uppercased() + named.dropFirst()
}

/// Nouns and reports that are written in capitals.
private let acronyms: Set = ["clv", "csat", "db", "kb", "rfm", "sla", "sql"]

extension OutputFormat {
  /// Whether it is a page for reading, with a title and a head.
  var isPage: Bool { self == .md || self == .html }

  /// Whether it shows a chosen few of the columns unless asked otherwise.
  var showsChosenFew: Bool { self == .text || isPage }
}
