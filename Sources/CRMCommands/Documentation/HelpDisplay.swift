import Tabular

/// Shows help on standard output: at the width of the terminal, and there through the pager.
struct HelpDisplay {
  private let terminal: Terminal
  private let process: ProcessContext
  /// The words of the command line; options among them are heeded, whether or not the line can be parsed.
  private let arguments: [String]

  init(_ process: ProcessContext, arguments: [String]) {
    terminal = Terminal(process.streams, variables: process.variables)
    self.process = process
    self.arguments = arguments
  }

  /// - Throws: ``OutputFailure``.
  func show(_ page: ManualPage) throws {
    let text = PlainPage(page, width: terminal.readingWidth, ink: terminal.hasInk(color)).text
    let isPaged = terminal.isOutput && !arguments.contains("--no-pager")
    let pager = isPaged ? Pager(variables: process.variables) : nil
    let target = pager.map(OutputTarget.pager) ?? .standardOutput(process.streams.output)
    var sink = target.sink
    try sink.write(text)
    try target.finish()
  }

  private var color: ColorChoice {
    for (index, word) in arguments.enumerated() {
      let value = word == "--color" ? arguments.dropFirst(index + 1).first : word.value(behind: "--color=")
      if let choice = value.flatMap(ColorChoice.init(rawValue:)) { return choice }
    }
    return .auto
  }
}

extension String {
  fileprivate func value(behind prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
