/// A command that a worker is asked to run, and what it finds there.
package struct CommandOrder: Codable, Sendable {
  /// The words behind `crm`.
  package var arguments: [String]
  package var variables: [String: String]
  package var folder: String
  /// Files that are there and take what it writes to standard output and standard error; standard input is empty.
  package var output: String
  package var errors: String

  package init(
    arguments: [String], variables: [String: String], folder: String, output: String, errors: String
  ) {
    self.arguments = arguments
    self.variables = variables
    self.folder = folder
    self.output = output
    self.errors = errors
  }
}
