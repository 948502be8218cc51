import GRDB

/// A stable view of the database: what `crm sql` and other programs read.
package struct SchemaView: Sendable, Equatable {
  package var name: String
  package var columns: [String]

  /// One line for the manual.
  package var help: String {
    switch name {
    case "v1_customer": "People and companies; lists joined by '; ', the first address, the last note."
    case "v1_customer_email": "Email addresses by position; address_key is the form that is compared."
    case "v1_customer_phone": "Phone numbers by position; number_key is the form that is compared."
    case "v1_customer_address": "Postal addresses by position."
    case "v1_customer_external": "Keys that other systems know a customer by."
    case "v1_customer_tag": "Tags."
    case "v1_customer_note": "Notes, who wrote them and when."
    case "v1_setting": "Settings of the database."
    case "v1_field": "Custom fields."
    case "v1_import_mapping": "Saved mappings of columns to fields, as JSON."
    case "v1_changeset": "History: one row a write, and how many rows it touched."
    case "v1_before_image": "History: rows as they were before they were changed or deleted, as JSON."
    default: ""
    }
  }

  /// Every view, in the order in which the schema makes them.
  package static func all() throws -> [SchemaView] {
    try DatabaseQueue().inDatabase { database in
      for migration in Migration.all { try database.execute(sql: migration.sql) }
      let names = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid")
      return try names.map { name in
        SchemaView(name: name, columns: try database.columns(in: name).map(\.name))
      }
    }
  }
}
