/// What the databases of a program hold, and what follows when one is written.
///
/// The store opens, writes, proves, rewinds and archives a database without knowing a table of it by name: whoever knows
/// them says here, once, what there is.
package struct DataModel: Sendable {
  /// The steps of the schema, in order.
  var migrations: [Migration]
  /// What ``SchemaFingerprint`` finds where every step was taken.
  var fingerprint: String
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
  /// What is noted in files beside a database while it goes on, each kind under its word.
  var notes: [String] = []

  /// The version of a database that took every step.
  var version: Int { migrations.count }
}
