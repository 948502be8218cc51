import ArgumentParser

extension ParseFailure {
  /// What to type instead: the option that is near or that stands for an argument, or how the verb is written.
  func usage(of verb: any CRMCommand.Type, _ words: [String], _ arguments: [String]) -> String {
    let command = (["crm"] + words).joined(separator: " ")
    let help = "see \(command) --help"
    guard let description = try? CommandDescription(of: verb) else { return help }
    let shown = (description.arguments ?? []).filter(\.shouldDisplay)
    let positional = shown.filter(\.isPositional)
    let options = shown.filter { !$0.isPositional }
    switch code {
    case .unknownOption:
      guard let option = unknownOption(in: arguments, of: options) else { return help }
      if let argument = positional.first(where: { "--" + ($0.valueName ?? "") == option }) {
        let arguments = positional.prefix { !$0.isOptional || $0.valueName == argument.valueName }
        return "write \(([command] + arguments.compactMap(\.placeholder)).joined(separator: " ")); \(help)"
      }
      return didYouMean(option, among: options.flatMap(\.typedNames)) ?? help
    case .missingArgument:
      let wanted = positional.filter { !$0.isOptional || $0.isRepeating }
      let needed = (wanted + options.filter { !$0.isOptional }).compactMap(\.placeholder)
      return needed.isEmpty ? help : "write \(([command] + needed).joined(separator: " ")), or \(help)"
    case .unexpectedArgument
    where positional.isEmpty && options.contains(where: { $0.typedNames.contains("--name") }):
      return "values go with options, such as --name; \(help)"
    default: return help
    }
  }

  /// The first option of the command line that the verb does not have.
  private func unknownOption(in arguments: [String], of options: [ArgumentDescription]) -> String? {
    let known = Set(options.flatMap(\.typedNames))
    return arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }.first { !known.contains($0) }
  }
}

extension ArgumentDescription {
  /// How it is written in a line that says what to type: `CUSTOMER`, `--to TO`.
  fileprivate var placeholder: String? {
    guard let value = valueName?.uppercased().replacing(" ", with: "-") else { return nil }
    return isPositional ? value : typedNames.last.map { "\($0) \(value)" }
  }
}
