import Tabular

extension Store {
  /// Adds or updates articles from a file, found by their name; another title or text is a new version.
  ///
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importArticles(
    _ options: ImportOptions, _ drafter: ArticleDrafter, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, drafter) },
      writer: { transaction, _, _ in ArticleWriter(transaction, options.mode) }, progress: progress)
  }
}

/// Takes the rows of an import of articles.
private struct ArticleWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  /// Articles that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) {
    self.transaction = transaction
    self.mode = mode
  }

  mutating func take(
    _ row: MappedRow<ArticleDraft>, of record: Tabular.Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty, let name = row.draft.name else {
      return try tally.reject(record, row.problems)
    }
    try tally.count(write(row.draft, name), record)
  }

  func finish(_ tally: inout ImportTally) {}

  private mutating func write(_ draft: ArticleDraft, _ name: String) throws -> RowOutcome {
    guard let article = try Article.find(name, in: transaction.database) else {
      if mode == .update { return .skipped(code: "not_found", message: "no article has the name") }
      do { touched.insert(try transaction.insertArticle(draft)) } catch KnowledgeError.nothingSaid(let field)
      {
        return .rejected(
          code: "missing_value", message: "\(field): empty in the row, and the article is new")
      }
      return .created
    }
    if touched.contains(article.id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is article '\(name)' already")
    }
    touched.insert(article.id)
    if mode == .create { return .skipped(code: "exists", message: "article '\(name)' exists already") }
    return try transaction.write(draft, over: article).isEmpty ? .unchanged : .updated
  }
}
