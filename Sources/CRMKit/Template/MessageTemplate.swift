import Tabular

/// A text that is written many times, with placeholders for what differs.
package struct MessageTemplate: Sendable, Equatable {
  package var id: Int64 = 0
  /// The word that commands call it by.
  package var name: String
  package var subject: String?
  package var text: String
  package var createdAt = Instant(seconds: 0)

  package init(_ name: String, subject: String? = nil, text: String) {
    self.name = name
    self.subject = subject
    self.text = text
  }

  init(_ row: Row) throws {
    try MessageTemplate.table.check(row)
    self.init(row["name"], subject: row["subject"], text: row["text"])
    id = row["id"]
    createdAt = Instant(seconds: row["created_at"])
  }

  /// Subject and text as they are read, with the names of their fields.
  ///
  /// - Throws: ``TemplateError/malformed(_:_:)``.
  package func parsed() throws -> [(field: String, text: TemplateText)] {
    let fields = [("subject", subject), ("text", text)]
    return try fields.compactMap { field, source in
      guard let source else { return nil }
      return (field, try placing(field) { try TemplateText(parsing: source) })
    }
  }

  /// Makes sure that every placeholder is written properly and means something.
  ///
  /// - Throws: ``TemplateError``, ``RecordError/invalid(field:_:)``.
  func check(_ names: TemplateNames) throws {
    try checkName(name, of: "a template")
    guard !text.isEmpty else { throw TemplateError.nothingSaid }
    for (field, text) in try parsed() {
      try placing(field) {
        for placeholder in text.placeholders where !names.contains(placeholder.name) {
          throw TemplateError.unknownPlaceholder(
            placeholder.place, name: placeholder.name, known: names.all)
        }
      }
    }
  }

  /// Says of errors which template they are in.
  func placing<Value>(_ field: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as TemplateError {
      switch error {
      case .malformed(let place, let fault): throw TemplateError.malformed(place.inside(name, field), fault)
      case .unknownPlaceholder(let place, let placeholder, let known):
        throw TemplateError.unknownPlaceholder(
          place.inside(name, field), name: placeholder, known: known)
      case .noValue(let place, let placeholder):
        throw TemplateError.noValue(place.inside(name, field), name: placeholder)
      case .unknownTemplate, .exists, .nothingSaid, .unusedValue: throw error
      }
    }
  }
}

extension MessageTemplate {
  static var definitions: DefinitionNoun<MessageTemplate> {
    DefinitionNoun(
      noun: "template", make: { MessageTemplate($0, text: "") }, name: \.name,
      fields: [
        .text("subject", \.subject),
        DefinitionField(
          key: "text", isRequired: true, get: { .string($0.text) },
          set: { $0.text = try $1.text(of: "text").asKeptText }),
      ],
      all: { store in
        try store.read { database in
          try Row.fetchAll(database, sql: "SELECT * FROM \(MessageTemplate.table.rows)").map(
            MessageTemplate.init)
        }
      },
      add: { store, new, _ in _ = try store.addTemplate(new) },
      edit: { store, old, new, _ in _ = try store.editTemplate(old.name) { $0 = new } },
      delete: { store, old in _ = try store.deleteTemplates([old.name]) })
  }
}
