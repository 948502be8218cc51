/// An error, and the input file it is about as the person named it.
package struct InputFailure: Error {
  package var file: String
  package var cause: any Error

  package init(file: String, _ cause: any Error) {
    self.file = file
    self.cause = cause
  }
}
