#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the terminal at standard output can show, and whether there is one.
struct Terminal {
  /// Whether standard output is a terminal.
  let isOutput: Bool
  /// Whether a question can be asked: standard input and standard error are a terminal.
  let canAsk: Bool
  /// Whether standard error is a terminal: progress may be drawn.
  let isError: Bool
  private let variables: [String: String]
  private let streams: StandardStreams

  init(_ streams: StandardStreams, variables: [String: String]) {
    isOutput = isatty(streams.output.descriptor) == 1
    isError = isatty(streams.error.descriptor) == 1
    canAsk = isError && isatty(streams.input) == 1
    self.variables = variables
    self.streams = streams
  }

  /// Columns of the terminal: `COLUMNS`, else what the terminal says, else 80; `nil` where there is no terminal.
  var width: Int? {
    isOutput ? width(of: streams.output.descriptor) : nil
  }

  /// The same of the terminal at standard error.
  var errorWidth: Int? { isError ? width(of: streams.error.descriptor) : nil }

  private func width(of descriptor: Int32) -> Int {
    if let askedWidth { return askedWidth }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The width of prose, on a terminal or not: no line is too long to be read.
  var readingWidth: Int { min(max(askedWidth ?? width ?? 80, 40), 100) }

  private var askedWidth: Int? {
    variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether standard output is coloured: the flag, else `NO_COLOR`, else `CLICOLOR_FORCE`, else a terminal that can.
  func hasInk(_ choice: ColorChoice) -> Bool { hasInk(choice, on: isOutput) }

  /// Whether standard error is coloured.
  func hasErrorInk(_ choice: ColorChoice) -> Bool { hasInk(choice, on: isError) }

  private func hasInk(_ choice: ColorChoice, on isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      if variables.nonEmpty("NO_COLOR") != nil {
        false
      } else if let force = variables.nonEmpty("CLICOLOR_FORCE"), force != "0" {
        true
      } else {
        isTerminal && variables["TERM"] != "dumb"
      }
    }
  }
}
