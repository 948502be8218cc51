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

  /// Runs the command and ends the process as the contract says: with a status, or by the signal that stopped it.
  ///
  /// - Parameter arguments: the words after the program's name.
  package static func main(_ arguments: [String]) -> Never {
    prepareProcess()
    let program = Program(
      process: ProcessContext(arguments: arguments, interruption: .watching()), arguments: arguments)
    let status = program.run()
    if let signal = status.signal { dieOf(signal) }
    exit(status.rawValue)
  }

  func run() -> ExitStatus {
    do {
      try ProcessLimits.check()
      switch try Invocation(arguments) {
      case .run(let words, let verb, let arguments): return try run(verb, words, arguments)
      case .explain(let verb): return try print(CommandTree.helpMessage(for: verb))
      case .overview(let words, let parent): return try print(Overview(of: parent, words: words).text)
      }
    } catch {
      return report(error)
    }
  }

  private func run(_ verb: any CRMCommand.Type, _ words: [String], _ arguments: [String]) throws -> ExitStatus
  {
    let command: any CRMCommand
    do {
      command = try parse(verb, arguments)
    } catch {
      let failure = ParseFailure(error, of: verb)
      if failure.isHelpRequest { return try print(CommandTree.helpMessage(for: verb)) }
      throw failure.error(
        hint: failure.dashedValue(in: arguments) ?? "see crm \(words.joined(separator: " ")) --help")
    }
    let environment = try Environment(process, global: command.global).lookingBack()
    try environment.console.send(to: command.global.output, endings: verb.fileEndings)
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
      let joined = ParseFailure(error, of: verb).joiningNegativeNumber(in: arguments)
      guard let joined else { throw error }
      return try parse(verb, joined)
    }
  }

  private func print(_ text: String) throws -> ExitStatus {
    var output = StandardOutput()
    try output.write(text.hasSuffix("\n") ? text : text + "\n")
    return .done
  }

  /// Prints the diagnosis: text, or with a JSON format one object as the last line.
  private func report(_ error: any Error) -> ExitStatus {
    let diagnosis = Diagnosis(error)
    guard diagnosis.status != .brokenPipe else { return .brokenPipe }
    let format = AskedFormat(arguments: arguments, variables: process.variables)
    StandardError.write(format.isJSON ? diagnosis.json.compactText + "\n" : diagnosis.text)
    return diagnosis.status
  }
}
