import Tabular

/// A field of a template that a file can fill; the raw value is its column name everywhere.
package enum TemplateField: String, ImportField {
  case name, subject, text

  package static let noun = RecordNoun.template

  package static let required: [[TemplateField]] = [[.name], [.text]]

  package static let derived = ["id", "created_at"]

  package var isDate: Bool { false }

  package var aliases: [String] {
    switch self {
    case .name: ["Template", "Template Name", "Macro", "Shortcut", "Vorlage", "模板"]
    case .subject: ["Title", "Betreff", "主题"]
    case .text: ["Body", "Content", "Message", "Inhalt", "Nachricht", "内容", "正文"]
    }
  }
}

/// Makes a template of a row.
package struct TemplateDrafter: RowDrafter {
  package init() {}

  package func draft(
    of record: Tabular.Record, _ mapping: FieldMapping<TemplateField>
  ) -> MappedRow<MessageTemplate> {
    var cells = CellReading(zone: .utc)
    var template = MessageTemplate("", text: "")
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      switch field {
      case .name: template.name = text
      case .subject: template.subject = text
      case .text: template.text = text.asKeptText
      }
    }
    if template.name.isEmpty { cells.lack("name", "the row has no name") }
    if template.text.isEmpty { cells.lack("text", "the row has no text") }
    return MappedRow(draft: template, problems: cells.problems)
  }
}

extension Store {
  /// Adds or updates templates from a file, found by their name.
  ///
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importTemplates(
    _ options: ImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, TemplateDrafter()) },
      writer: { transaction, _, _ in try TemplateWriter(transaction, options.mode) },
      progress: progress)
  }
}

/// Takes the rows of an import of templates.
private struct TemplateWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  private let names: TemplateNames
  /// Templates that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) throws {
    self.transaction = transaction
    self.mode = mode
    names = try TemplateNames(in: transaction.database)
  }

  mutating func take(
    _ row: MappedRow<MessageTemplate>, of record: Tabular.Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    do { try tally.count(write(row.draft), record) } catch let error as TemplateError {
      try tally.count(.rejected(code: "invalid_template", message: error.message), record)
    } catch RecordError.invalid(_, let error) {
      try tally.count(.rejected(code: error.code.rawValue, message: error.message), record)
    }
  }

  func finish(_ tally: inout ImportTally) {}

  private mutating func write(_ template: MessageTemplate) throws -> RowOutcome {
    guard let old = try MessageTemplate.find(template.name, in: transaction.database) else {
      if mode == .update { return .skipped(code: "not_found", message: "no template matches") }
      try template.check(names)
      touched.insert(try transaction.insertTemplate(template))
      return .created
    }
    if touched.contains(old.id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is template '\(old.name)'")
    }
    touched.insert(old.id)
    if mode == .create { return .skipped(code: "exists", message: "template '\(old.name)' already exists") }
    var new = template
    new.subject = template.subject ?? old.subject
    return try transaction.write(new, over: old, names).isEmpty ? .unchanged : .updated
  }
}
