import ArgumentParser

/// A verb: its arguments, and a few lines that carry them out.
package protocol CRMCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Carries the command out. A list returns what `console.write` says, so that `--exit-code` works.
  func run(in environment: Environment) throws -> ExitStatus
}

/// A noun: a name and the verbs under it.
package protocol Noun: ParsableCommand {}
