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
