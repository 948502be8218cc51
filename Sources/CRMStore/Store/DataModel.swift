import GRDB

/// What the databases of a program hold, and what follows when one is written.
///
/// The store opens, writes, proves, rewinds and archives a database without knowing a table of it by name: whoever knows
/// them says here, once, what there is.
package struct DataModel: Sendable {
  /// Its tables.
  var schema: Schema
  /// What ``SchemaFingerprint`` finds where every step was taken, by what a file keeps for other programs; `nil` for a model
  /// of which nobody wrote it down.
  var fingerprints: SchemaFingerprints?
  /// What connections read by names that are not in the file; made up when it is first asked for.
  package var views: @Sendable () -> [DerivedView] = { [] }
  /// The views that a new file keeps for other programs.
  package var storedViews: Set<String> = []
  /// Makes the functions of its SQL known to a connection.
  var functions: [@Sendable (Database) -> Void] = []
  /// What a write brings about, in the order in which it does.
  var consequences: [any Consequence] = []
  /// Tables that are computed from others.
  var derived: [any DerivedRows] = []
  /// Indexes of the words of texts.
  var textIndexes: [TextIndex] = []
  /// Rows that need another one though no foreign key says so.
  var looseReferences: [LooseReference] = []
  /// The kinds of rows in its table of documents, in the order in which they are told.
  var documents: [String] = []
  /// Tables of older versions that archives may still hold.
  var formerTables: [FormerTable] = []
  /// What is noted in files beside a database while it goes on, each kind under its word.
  var notes: [String] = []

  package init(
    schema: Schema, fingerprints: SchemaFingerprints? = nil,
    views: @escaping @Sendable () -> [DerivedView] = { [] }, storedViews: Set<String> = [],
    functions: [@Sendable (Database) -> Void] = [], consequences: [any Consequence] = [],
    derived: [any DerivedRows] = [], textIndexes: [TextIndex] = [], looseReferences: [LooseReference] = [],
    documents: [String] = [], formerTables: [FormerTable] = [], notes: [String] = []
  ) {
    self.schema = schema
    self.fingerprints = fingerprints
    self.views = views
    self.storedViews = storedViews
    self.functions = functions
    self.consequences = consequences
    self.derived = derived
    self.textIndexes = textIndexes
    self.looseReferences = looseReferences
    self.documents = documents
    self.formerTables = formerTables
    self.notes = notes
  }

  /// The version of a database that took every step.
  var version: Int { schema.version }
}

/// A table that older versions had, whose rows are documents now: archives still hold it.
package struct FormerTable: Sendable {
  /// A row by the names of its columns, without what was NULL.
  package typealias Values = [String: SQLValue]

  let name: String
  /// In the order of the table; `id` is the first.
  let columns: [String]
  /// The table of documents that its rows go into; `nil` for one whose rows are parts of those of another former table.
  let successor: String?
  /// The former table of whose rows its rows are parts, and the column that names the row.
  let whole: (table: String, column: String)?
  /// The columns of tables of today that hold its ids.
  let references: [(table: String, column: String)]
  /// What the successor has between id and changeset, of a row and its parts by their tables.
  let translate: @Sendable (Values, _ parts: [String: [Values]]) throws -> [SQLValue]

  package init(
    _ name: String, _ columns: [String], into successor: String,
    references: [(table: String, column: String)] = [],
    translate: @escaping @Sendable (Values, _ parts: [String: [Values]]) throws -> [SQLValue]
  ) {
    self.name = name
    self.columns = columns
    self.successor = successor
    self.references = references
    self.translate = translate
    whole = nil
  }

  /// A table whose rows are parts of those of another.
  package init(_ name: String, _ columns: [String], partsOf whole: (table: String, column: String)) {
    self.name = name
    self.columns = columns
    self.whole = whole
    successor = nil
    references = []
    translate = { _, _ in [] }
  }
}

/// A row that rows of another table need though no foreign key says so: a declaration of what they hold.
package struct LooseReference: Sendable {
  /// The table of the row that is needed.
  var table: String
  /// Its column by whose value it is needed.
  var key: String
  /// The table of the rows that need it.
  var child: String
  /// Whether a row `c` of the child needs the row whose key is an SQL expression.
  var condition: @Sendable (String) -> String
  /// What a conflict of an undo is called.
  var reason: String

  package init(
    table: String, key: String, child: String, condition: @escaping @Sendable (String) -> String,
    reason: String
  ) {
    self.table = table
    self.key = key
    self.child = child
    self.condition = condition
    self.reason = reason
  }
}

/// A stable view of the database: what `crm sql` and other programs read.
package struct SchemaView: Sendable, Equatable {
  package var name: String
  package var columns: [String]

  /// Every stable view, in the order in which they are documented.
  package static func all(of model: DataModel) throws -> [SchemaView] {
    try model.schema.inFreshDatabase { database in
      try model.views().filter(\.isStable).map { view in
        try database.storeObject(view.sql)
        return SchemaView(name: view.name, columns: try database.columns(in: view.name).map(\.name))
      }
    }
  }
}
