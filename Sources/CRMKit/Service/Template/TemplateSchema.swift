extension MessageTemplate {
  /// Texts that are written many times, with placeholders.
  static let table = DefinitionTable(
    "template",
    [
      .text("subject").optional,  // null: it has none
      .text("text"),
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  static let templatesViews = """
    CREATE VIEW v1_template AS
    SELECT id, name, subject, text, \(Schema.instant("created_at")) FROM \(MessageTemplate.table.rows);
    """
}
