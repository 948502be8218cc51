import Tabular

extension RecordTable {
  package static let templates = RecordTable(
    from: "\(MessageTemplate.table.rows) r",
    recordColumns: [
      RecordColumn("id", .integer, shown: false, help: "id of the template"),
      RecordColumn("name", help: "name of the template"),
      RecordColumn("subject", help: "subject, with placeholders"),
      RecordColumn("text", shown: false, help: "text, with placeholders"),
      RecordColumn("created_at", .instant, help: "time it was added"),
    ], order: "r.name")
}

extension Store {
  /// Templates, sorted by `order`, then by name.
  package func templates(order: [SortKey] = [], columns: [Column]? = nil) throws -> RecordList {
    let table = RecordTable.templates
    return try translating {
      try RecordList(self, table, RecordCondition(), chosen: columns ?? table.columns, order: order)
    }
  }

  /// - Throws: ``TemplateError/unknownTemplate(_:among:)``.
  package func template(_ name: String) throws -> MessageTemplate {
    try read { try MessageTemplate.named(name, in: $0) }
  }

  /// A template with where it came from.
  ///
  /// - Throws: ``TemplateError/unknownTemplate(_:among:)``.
  package func templateDetail(
    _ name: String
  ) throws -> (template: MessageTemplate, added: Provenance, changed: Provenance?) {
    try read { database in
      let template = try MessageTemplate.named(name, in: database)
      let (added, changed) = try Provenance.ofRow(template.id, in: "definition", database)
      return (template, added, changed)
    }
  }

  /// The names that placeholders may have.
  package func templateNames() throws -> TemplateNames { try read { try TemplateNames(in: $0) } }

  /// - Throws: ``TemplateError``, ``RecordError/invalid(field:_:)``.
  package func addTemplate(_ template: MessageTemplate, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      try template.check(TemplateNames(in: transaction.database))
      try transaction.refuseTemplate(named: template.name)
      return try transaction.insertTemplate(template)
    }
  }

  /// Makes a template what it is to be from now on.
  ///
  /// - Returns: the columns that changed.
  /// - Throws: ``TemplateError``, ``RecordError/invalid(field:_:)``.
  package func editTemplate(
    _ name: String, dryRun: Bool = false, _ change: (inout MessageTemplate) -> Void
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let old = try MessageTemplate.named(name, in: transaction.database)
      var new = old
      change(&new)
      if new.name != old.name { try transaction.refuseTemplate(named: new.name) }
      return try transaction.write(new, over: old, TemplateNames(in: transaction.database))
    }
  }

  /// - Returns: the ids of the templates, each once.
  /// - Throws: ``TemplateError/unknownTemplate(_:among:)``, for the first name that is wrong.
  package func deleteTemplates(_ names: [String], dryRun: Bool = false) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      let ids = try names.uniqued().map { try MessageTemplate.named($0, in: transaction.database).id }
      for id in ids { try transaction.delete(from: MessageTemplate.table, id: id) }
      return ids
    }
  }
}

extension MessageTemplate {
  /// - Throws: ``TemplateError/unknownTemplate(_:among:)``.
  static func named(_ name: String, in database: Database) throws -> MessageTemplate {
    if let found = try find(name, in: database) { return found }
    let names = try String.fetchAll(database, sql: "SELECT name FROM \(table.rows) ORDER BY name")
    throw TemplateError.unknownTemplate(name, among: names)
  }

  static func find(_ name: String, in database: Database) throws -> MessageTemplate? {
    try Row.fetchOne(database, sql: "SELECT * FROM \(table.rows) WHERE name = ?", arguments: [name])
      .map(MessageTemplate.init)
  }

  /// The columns that a person writes.
  fileprivate var values: [(column: String, value: SQLValue)] {
    [("name", .text(name)), ("subject", .optional(subject)), ("text", .text(text))]
  }
}

extension WriteTransaction {
  fileprivate func refuseTemplate(named name: String) throws {
    if try MessageTemplate.find(name, in: database) != nil { throw TemplateError.exists(name) }
  }

  func insertTemplate(_ template: MessageTemplate) throws -> Int64 {
    try insert(into: MessageTemplate.table, template.values.map(\.value) + [.integer(context.now.seconds)])
  }

  /// - Returns: the columns that changed.
  /// - Throws: ``TemplateError``, ``RecordError/invalid(field:_:)``.
  func write(
    _ new: MessageTemplate, over old: MessageTemplate, _ names: TemplateNames
  ) throws -> [String] {
    try new.check(names)
    let changes = zip(old.values, new.values).filter { $0.value != $1.value }.map(\.1)
    try update(MessageTemplate.table, id: old.id, changes)
    return changes.map(\.column)
  }
}
