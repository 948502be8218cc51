/// The triggers by which the journal notes what other programs change, where a file is to be open to them.
///
/// What this program changes, ``Journal`` notes; while it does, `journal` names a changeset and the triggers do nothing.
enum JournalTriggers {
  static func all(for table: TrackedTable) -> [String] {
    ["update", "delete"].map { operation in
      let members = table.columns.map { "'\($0)', old.\"\($0)\"" }.joined(separator: ", ")
      let owners = [table.subjectIndex, table.parentIndex].map { index in
        index.map { "old.\"\(table.columns[$0])\"" } ?? "NULL"
      }
      return """
        CREATE TRIGGER journal_\(table.name)_\(operation) AFTER \(operation.uppercased()) ON "\(table.name)"
        WHEN (SELECT changeset_id FROM journal) IS NULL BEGIN
          INSERT INTO before_image (table_name, row_id, operation, content, \(table.subject), parent_id)
          VALUES ('\(table.name)', old.id, '\(operation)', json_object(\(members)), \(owners.joined(separator: ", ")));
        END
        """
    }
  }
}
