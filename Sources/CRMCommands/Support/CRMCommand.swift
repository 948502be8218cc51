import ArgumentParser
import Tabular

/// A verb: its arguments, and a few lines that carry them out.
package protocol CRMCommand: ParsableCommand {
  /// The columns of the list it writes, for the manual; none for a verb without a list.
  static var columns: [Column] { get }

  /// The record in which a write says what it did; none for a verb that only reads.
  static var result: (any Tabulated.Type)? { get }

  /// What the names of the files it writes may end in, besides the formats.
  static var fileEndings: [String] { get }

  /// Whether its list, as text, is nothing at all where it has no rows, so that cron has nothing to mail: of the verbs
  /// that tell what is due. `--exit-code` makes every list so.
  static var isSilentWhenEmpty: Bool { get }

  /// What `--clear` can empty, of a verb that has it: an empty value of an option that is called so does the same.
  static var clearable: [String] { get }

  var global: GlobalOptions { get }

  /// Carries the command out. A list returns what `console.write` says, so that `--exit-code` works.
  func run(in environment: Environment) throws -> ExitStatus
}

extension CRMCommand {
  package static var columns: [Column] { result?.columns ?? [] }

  package static var result: (any Tabulated.Type)? { nil }

  package static var fileEndings: [String] { [] }

  package static var clearable: [String] { [] }

  package static var isSilentWhenEmpty: Bool { false }
}

extension CommandConfiguration {
  /// The configuration of a verb.
  ///
  /// Naming the program above it keeps the parser from looking for requests for completion scripts in every command
  /// line: that look took a quarter of the time of `crm customer show`. The names of its own `--help` it would print anew
  /// for each; who asks for help is seen before it is called.
  static func verb(
    _ name: String, abstract: String, discussion: String = "", shouldDisplay: Bool = true
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "crm", abstract: abstract, discussion: discussion,
      shouldDisplay: shouldDisplay, helpNames: [])
  }
}

/// A noun: a name and the verbs under it.
package protocol Noun: ParsableCommand {}
