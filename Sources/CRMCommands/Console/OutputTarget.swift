import Tabular

/// Where a list or a document goes.
enum OutputTarget {
  case standardOutput
  case pager(Pager)
  case file(OutputFile)

  var sink: any ByteSink {
    switch self {
    case .standardOutput: StandardOutput()
    case .pager(let pager): pager
    case .file(let file): file
    }
  }

  /// To be called once everything is written.
  func finish() throws {
    switch self {
    case .standardOutput: break
    case .pager(let pager): pager.finish()
    case .file(let file): try file.finish()
    }
  }
}
