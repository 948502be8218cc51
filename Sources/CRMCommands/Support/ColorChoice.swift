/// When output is coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set; everywhere where `CLICOLOR_FORCE` is.
  case auto
  case always
  case never
}

extension ColorChoice {
  /// What a command line asks for that may not parse: for the colour of its error.
  init(in arguments: [String]) {
    let words = arguments.prefix { $0 != "--" }
    let asked = words.enumerated().compactMap { index, word in
      word.hasPrefix("--color=")
        ? String(word.dropFirst("--color=".count))
        : word == "--color" && index + 1 < words.count ? words[index + 1] : nil
    }
    self = asked.last.flatMap(ColorChoice.init(rawValue:)) ?? .auto
  }
}
