import ArgumentParser
import CRMKit
import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program: a command line in, an exit status out.
package struct Program {
  let process: ProcessContext
  let arguments: [String]

  package init(process: ProcessContext, arguments: [String]) {
    self.process = process
    self.arguments = arguments
  }

  /// Runs the command and ends the process as the contract says: with a status, or by the signal that stopped it.
  ///
  /// - Parameter arguments: the words after the program's name.
  package static func main(_ arguments: [String]) -> Never {
    prepareProcess()
    var process = ProcessContext(arguments: arguments, interruption: .watching())
    process.endsWithCommand = true
    let program = Program(process: process, arguments: arguments)
    let status = program.run()
    if let signal = status.signal { raise(fatal: signal) }
    exit(status.rawValue)
  }

  /// Runs the command where it is called.
  package func run() -> ExitStatus {
    do {
      try ProcessLimits.check()
      switch try Invocation(arguments) {
      case .run(let words, let verb, let arguments): return try run(verb, words, arguments)
      case .explain(let words, let verb): return try show(VerbPage(words, verb).help)
      case .topic(let topic): return try show(topic.page())
      case .overview(let words, let parent):
        return try show(words.first.map { NounPage($0, parent).help } ?? ProgramPage().help)
      }
    } catch {
      return report(error)
    }
  }

  private func run(_ verb: any CRMCommand.Type, _ words: [String], _ arguments: [String]) throws -> ExitStatus
  {
    if ArgumentWords.askForHelp(arguments) { return try show(VerbPage(words, verb).help) }
    if let cleared = try ArgumentWords.clearing(arguments, of: verb) { return try run(verb, words, cleared) }
    var command: any CRMCommand
    do {
      command = try parse(verb, arguments)
    } catch {
      let failure = ParseFailure(error, of: verb)
      if let rewritten = try ArgumentWords.rewriting(arguments, of: verb) {
        return try run(verb, words, rewritten)
      }
      throw failure.error(
        hint: failure.dashedValue(in: arguments) ?? failure.missingFile(of: verb, words)
          ?? failure.usage(of: verb, words, arguments))
    }
    if process.endsWithCommand, verb != SQL.self { Store.keepNoMemoryStatistics() }
    var process = process
    process.verb = words.joined(separator: " ")
    let environment = try Environment(process, global: command.global)
    defer { environment.console.progress.clear(forGood: true) }
    let present = try environment.atKnownTime()
    if let arguments = try present.namingActor(in: arguments, of: verb) {
      command = try parse(verb, arguments)
    }
    return try run(command, in: present, isReadingIDs: arguments.contains { $0.hasPrefix("--ids-from") })
  }

  private func run(
    _ command: any CRMCommand, in environment: Environment, isReadingIDs: Bool
  ) throws -> ExitStatus {
    let verb = type(of: command)
    try environment.console.send(to: command.global.output, endings: verb.fileEndings)
    try environment.console.checkSeparator(isReadingIDs: isReadingIDs)
    environment.console.isSilentWhenEmpty = verb.isSilentWhenEmpty || command.global.exitCode
    if let result = verb.result, try environment.console.explained(result.columns) { return .done }
    do {
      let status = try command.run(in: environment)
      try environment.console.release()
      return status
    } catch {
      guard let changeset = environment.lastCommit.changeset else {
        throw command.global.dryRun ? DryRunFailure(cause: error) : error
      }
      throw FailureAfterCommit(cause: error, changeset: changeset)
    }
  }

  /// Parses the arguments; where an option lacks its value and a negative number stands behind it, that is the value.
  private func parse(_ verb: any CRMCommand.Type, _ arguments: [String]) throws -> any CRMCommand {
    do { return try verb.parse(arguments) } catch {
      let failure = ParseFailure(error, of: verb)
      if let joined = failure.joiningNegativeNumber(in: arguments) { return try parse(verb, joined) }
      if let moved = failure.movingNegativeNumbers(in: arguments) { return try parse(verb, moved) }
      throw error
    }
  }

  private func show(_ page: ManualPage) throws -> ExitStatus {
    try HelpDisplay(process, arguments: arguments).show(page)
    return .done
  }

  /// Prints the diagnosis: text, or with a JSON format one object as the last line.
  private func report(_ error: any Error) -> ExitStatus {
    let diagnosis = Diagnosis(error)
    guard diagnosis.status != .brokenPipe else { return .brokenPipe }
    let format = AskedFormat(arguments: arguments, variables: process.variables)
    let terminal = Terminal(process.streams, variables: process.variables)
    let ink = terminal.hasErrorInk(ColorChoice(in: arguments))
    process.streams.error.write(
      format.isJSON
        ? diagnosis.json.compactText + "\n" : diagnosis.text(ink: ink, width: terminal.errorWidth))
    return diagnosis.status
  }
}
