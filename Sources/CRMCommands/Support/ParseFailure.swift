import ArgumentParser

/// What the argument parser found wrong, in our words.
///
/// The parser's errors are internal to it; their cases and values are read by reflection, because its messages are
/// sentences for people and would have to be taken apart.
struct ParseFailure {
  private let name: String
  private let values: [Any]
  private let message: String

  init(_ error: any Error, of command: any ParsableArguments.Type) {
    var failure: Any = error
    if let inner = Mirror(reflecting: error).descendant("parserError") { failure = inner }
    // A verb called without any argument wraps what is missing in an error of the same type.
    if let inner = Mirror(reflecting: failure).children.first?.value, type(of: inner) == type(of: failure) {
      failure = inner
    }
    message = command.message(for: failure as? any Error ?? error)
    let payload = Mirror(reflecting: failure).children.first
    name = payload?.label ?? String(describing: failure)
    values = payload.map { ParseFailure.parts(of: $0.value) } ?? []
  }

  /// The error of one of our own value parsers, else a usage error made from the parser's case.
  func error(hint help: String) -> any Error {
    if let option = internalOption {
      return UsageError(.unknownOption, "unknown option '\(option)'", hint: help)
    }
    let own = values.compactMap { ParseFailure.unwrapped($0) as? any Error }.first
    if let own, !(own is ValidationError) { return own }
    return UsageError(code, sentence, hint: suggestion ?? help)
  }

  /// Options of the argument parser's own that are no part of this program.
  private var internalOption: String? {
    switch name {
    case "completionScriptRequested", "unsupportedShell": "--generate-completion-script"
    case "dumpHelpRequested": "--experimental-dump-help"
    default: nil
    }
  }

  /// How a file is named that is missing, where standard input may stand for it: nothing is read from there unasked.
  func missingFile(of verb: any CRMCommand.Type, _ words: [String]) -> String? {
    guard code == .missingArgument,
      let described = try? CommandDescription(of: verb).arguments?.first(where: \.isPositional),
      !described.isOptional, described.abstract?.contains("- for standard input") == true
    else { return nil }
    let command = "crm \(words.joined(separator: " "))"
    return "\(command) FILE, or \(command) - for standard input"
  }

  var code: UsageError.Code {
    switch name {
    case "unknownOption", "invalidOption", "nonAlphanumericShortOption": .unknownOption
    case "missingValueForOption", "missingValueOrUnknownCompositeOption": .missingValue
    case "unexpectedValueForOption": .unexpectedValue
    case "unexpectedExtraValues": .unexpectedArgument
    case "noValue", "noArguments": .missingArgument
    case "duplicateExclusiveValues": .conflictingOptions
    default: .invalidValue
    }
  }

  /// The first sentence of the parser's message, lower case and without a full stop.
  private var sentence: String {
    let first = message.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? message
    let parts = first.split(separator: ". ", maxSplits: 1)
    var text = String(parts.first ?? "")
    while text.last == "." { text.removeLast() }
    return text.uncapitalized
  }

  /// What the parser proposes after the first sentence: an option that is similar, where we think so too.
  private var suggestion: String? {
    guard code == .unknownOption else { return nil }
    let quoted = message.split(separator: "'")
    guard quoted.count >= 4 else { return nil }
    return didYouMean(String(quoted[1]), among: [String(quoted[3])])
  }

  private static func parts(of value: Any) -> [Any] {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .tuple ? mirror.children.map(\.value) : [value]
  }

  private static func unwrapped(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first?.value ?? value
  }
}

// MARK: Values that begin with a dash

extension ParseFailure {
  /// The arguments with `--min -5` written as `--min=-5`; `nil` if no negative number stands behind the option that
  /// lacks its value. The parser takes whatever begins with a dash for an option.
  func joiningNegativeNumber(in arguments: [String]) -> [String]? {
    guard let place = dashedPlace(in: arguments) else { return nil }
    let number = arguments[place + 1]
    guard number.dropFirst().first?.isASCIIDigit == true, Double(number) != nil else { return nil }
    return arguments[..<place] + ["\(arguments[place])=\(number)"] + arguments[(place + 2)...]
  }

  /// The arguments with negative numbers that are the value of no option behind a `--`, where they are arguments; `nil`
  /// where there is none.
  func movingNegativeNumbers(in arguments: [String]) -> [String]? {
    guard [.unknownOption, .missingArgument].contains(code), !arguments.contains("--") else { return nil }
    let isNumber = { (word: String) in word.hasPrefix("-") && word != "-0" && Double(word) != nil }
    let numbers = arguments.filter(isNumber)
    return numbers.isEmpty ? nil : arguments.filter { !isNumber($0) } + ["--"] + numbers
  }

  /// How a value that begins with a dash is written, where one may have been meant.
  func dashedValue(in arguments: [String]) -> String? {
    dashedPlace(in: arguments).map {
      "a value that begins with - is written \(arguments[$0])=\(arguments[$0 + 1])"
    }
  }

  /// Where the option without a value stands, when something that is no long option follows it.
  private func dashedPlace(in arguments: [String]) -> Int? {
    guard code == .missingValue else { return nil }
    let options = arguments.prefix { $0 != "--" }
    return options.indices.dropLast().first { place in
      let (option, next) = (options[place], options[place + 1])
      // Two characters may be a short option: -f.
      let isValue =
        next.hasPrefix("-") && !next.hasPrefix("--") && (next.count > 2 || next.last?.isNumber == true)
      return isValue && option.hasPrefix("--") && message.contains("\(option) <")
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
