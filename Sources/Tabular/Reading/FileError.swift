/// Why a file could not be opened or read, as the system said.
package struct FileError: Error, Sendable, Equatable {
  /// What is wrong: a stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    case missing
    case unreadable
    case isDirectory = "is_directory"
  }

  package var code: Code
  /// As it was given; `-` is standard input.
  package var path: String
  /// The system's number, such as `EACCES`.
  package var errno: Int32

  package init(_ code: Code, path: String, errno: Int32) {
    self.code = code
    self.path = path
    self.errno = errno
  }
}
