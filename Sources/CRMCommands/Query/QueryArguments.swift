/// A query and the values of its parameters, as they were typed.
struct QueryArguments {
  private(set) var parameters: [(name: String, value: String)] = []
  private let query: String?
  private let file: String?

  /// Reads `name value` and `name=value`. A last word without a value is the query, where none stands elsewhere.
  ///
  /// - Throws: ``UsageError``.
  init(query: String?, file: String?, parameters words: [String]) throws {
    var query = query
    var words = words[...]
    while let word = words.popFirst() {
      if let split = word.firstIndex(of: "="), query != nil || file != nil || !words.isEmpty {
        parameters.append((String(word[..<split]), String(word[word.index(after: split)...])))
      } else if let value = words.popFirst() {
        parameters.append((word, value))
      } else if query == nil, file == nil {
        query = word
      } else {
        throw UsageError(.missingValue, "parameter '\(word)' has no value", hint: "write -p \(word) VALUE")
      }
    }
    guard (query == nil) != (file == nil) else {
      throw query == nil
        ? UsageError(
          .missingArgument, "no query is given", hint: "write crm sql 'SELECT …', or --file query.sql")
        : UsageError(.conflictingOptions, "a query and --file exclude each other", hint: "give one of them")
    }
    self.query = query
    self.file = file
  }

  /// The text of the query; `-` reads standard input.
  func text(in environment: Environment) throws -> String {
    if let query, query != "-" { return query }
    return String(decoding: try environment.readBytes(of: file ?? "-"), as: UTF8.self)
  }
}
