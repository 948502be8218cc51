/// What the databases of a program hold, and what follows when one is written.
///
/// The store opens, writes, proves, rewinds and archives a database without knowing a table of it by name: whoever knows
/// them says here, once, what there is.
package struct DataModel: Sendable {
  /// Its tables.
  var schema: Schema
  /// What ``SchemaFingerprint`` finds where every step was taken, by what a file keeps for other programs; `nil` for a model
  /// of which nobody wrote it down.
  var fingerprints: [StoredObjects: String]?
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
    schema: Schema, fingerprints: [StoredObjects: String]? = nil,
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
