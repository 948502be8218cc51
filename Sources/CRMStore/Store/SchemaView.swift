import GRDB

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
