import Tabular

/// The options of an import of survey responses.
package struct SurveyAnswerImportOptions: Sendable {
  package var file: ImportOptions
  package var drafter: SurveyAnswerDrafter
  /// The survey of rows that name none.
  package var survey: String?
  package var unknownCustomer = UnknownCustomer.create
  /// Unix seconds: when answers were given of which nothing says so; `nil` for the import's instant.
  package var undated: Int64?
  /// The moment as of which follow-up rules apply.
  package var asOf: AsOf

  package init(file: ImportOptions, drafter: SurveyAnswerDrafter, asOf: AsOf) {
    self.file = file
    self.drafter = drafter
    self.asOf = asOf
  }
}

extension Store {
  /// Adds or updates answers, and surveys that were sent, from a file: one transaction, one changeset. Rules are asked about
  /// what was answered.
  ///
  /// An answer is found by its number, else by its customer and what it says, and else it answers what its customer was sent
  /// last.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``RuleError``, ``StoreError``.
  package func importAnswers(
    _ options: SurveyAnswerImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, _, mapper in
        try SurveyAnswerWriter(
          transaction, options, mapper.drafter, FeedbackRun(self, transaction, options.asOf))
      },
      progress: progress)
  }
}
