import GRDB

/// Every state that a row has been in, the oldest first.
///
/// A state is what the next image in the journal found, the last one what the table holds; an image says which changeset
/// ended one state and began the next. Images whose content was erased tell nothing, and are passed over.
package struct RowHistory {
  package struct State {
    /// The changeset that brought it about; `nil` for another program, until the next write takes that into history.
    package var changeset: Int64?
    /// The image of the state before; `nil` where the row was inserted.
    var image: Int64?
    /// By column of the table; `nil` where the row was not there.
    var values: [SQLValue]?
  }

  let row: RowName
  let table: TrackedTable
  let states: [State]

  package init(_ row: RowName, _ table: TrackedTable, in database: Database, _ current: CurrentRows) throws {
    self.row = row
    self.table = table
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, changeset_id, content FROM before_image
        WHERE table_name = ? AND row_id = ? AND (content IS NOT NULL OR operation = 'restore') ORDER BY id
        """)
    let images = try Row.fetchAll(statement, arguments: [row.table, row.id])
    let reader = BeforeImageReader(table)
    var states = try images.map { image in
      State(values: try (image[2] as String?).map(reader.values))
    }
    states.append(State(values: try current.values(of: row.id)))
    if case .integer(let first)?? = states.lazy.compactMap(\.values).first?[table.changesetIndex]
      as SQLValue??
    {
      states[0].changeset = first
    }
    for (index, image) in images.enumerated() {
      states[index + 1].image = image[0]
      states[index + 1].changeset = image[1]
    }
    self.states = states
  }
}
