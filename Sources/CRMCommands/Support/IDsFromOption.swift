import ArgumentParser

/// `--ids-from`, for the verbs that take ids.
package struct IDsFromOption: ParsableArguments {
  @Option(
    name: .customLong("ids-from"),
    help: .init(
      "read ids from a file, or from standard input with -; separated by NUL with -0", valueName: "file"),
    completion: .file())
  package var path: String?

  package init() {}

  /// The ids named on the command line, then those of the file.
  ///
  /// - Throws: ``UsageError`` if there is none at all, ``InputFailure`` if the file cannot be read.
  package func ids(_ named: [String], in environment: Environment) throws -> [String] {
    var ids = named
    if let path {
      let separator: UInt8 = environment.global.null ? 0 : UInt8(ascii: "\n")
      for part in try environment.readBytes(of: path).split(separator: separator) {
        let id = String(decoding: part.last == UInt8(ascii: "\r") ? part.dropLast() : part, as: UTF8.self)
        if !id.isEmpty { ids.append(id) }
      }
    }
    if ids.isEmpty && path == nil {
      throw UsageError(.missingArgument, "no id is given", hint: "name one, or read them with --ids-from -")
    }
    return ids
  }
}
