/// A failed write, and where it went as a person calls it: `standard output`, `'out.csv'`.
package struct OutputFailure: Error {
  package var destination: String
  package var cause: OutputError

  package init(destination: String, cause: OutputError) {
    self.destination = destination
    self.cause = cause
  }
}
