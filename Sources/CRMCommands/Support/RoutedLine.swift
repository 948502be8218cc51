/// A command line on its way to a verb: words are taken from it, global options pass by.
struct RoutedLine {
  enum Part {
    case word(String)
    case help
    case version
    case end
  }

  private var options: [String] = []
  private var remaining: ArraySlice<String>

  init(_ arguments: [String]) { remaining = arguments[...] }

  /// The options that passed by, then everything not looked at: the arguments of the verb.
  var rest: [String] { options + remaining }

  /// The options that passed by.
  var passed: [String] { options }

  /// Takes a word back that was no verb: it is an argument.
  mutating func putBack(_ word: String) { remaining = [word] + remaining }

  /// The words not looked at.
  var words: [String] { remaining.filter { !$0.hasPrefix("-") } }

  /// The next word; options before it pass by, with their values.
  ///
  /// - Parameters:
  ///   - isLeaf: the verb is found; what follows is its own.
  ///   - verbs: verbs that are written as an option, `--all`; asked for where there is an option that could be one.
  mutating func next(isLeaf: Bool, verbs: @autoclosure () -> [String] = []) -> Part {
    while !isLeaf, let argument = remaining.first, argument != "--" {
      remaining.removeFirst()
      if !argument.hasPrefix("-") || argument == "-" { return .word(argument) }
      if argument == "--help" || argument == "-h" { return .help }
      if argument == "--version" { return .version }
      if takesValue(argument) {
        options.append(argument)
        if let value = remaining.popFirst() { options.append(value) }
      } else if verbs().contains(argument) {
        return .word(argument)
      } else {
        options.append(argument)
      }
    }
    return .end
  }

  /// `--db`, `-f`, and a cluster that ends in one: `-qf`. The value of `-fjson` is there already.
  private func takesValue(_ argument: String) -> Bool {
    if argument.hasPrefix("--") { return GlobalOptions.namesWithValue.contains(argument) }
    let first = argument.dropFirst().firstIndex { GlobalOptions.namesWithValue.contains("-\($0)") }
    return first.map { argument.index(after: $0) == argument.endIndex } ?? false
  }
}
