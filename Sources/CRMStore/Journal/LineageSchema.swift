extension Schema {
  /// The lines of files that rows came from.
  package static let lineage = """
    -- which lines of its file a changeset's rows came from, in runs
    CREATE TABLE import_line (
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      table_name   TEXT    NOT NULL,            -- of rows inserted; before_image for what was changed or deleted
      first_id     INTEGER NOT NULL,
      last_id      INTEGER NOT NULL,
      first_line   INTEGER NOT NULL,            -- physical line of the first row's record, from 1
      step         INTEGER NOT NULL,            -- lines from one row to the next
      PRIMARY KEY (changeset_id, table_name, first_id)
    ) STRICT, WITHOUT ROWID;
    """

  package static let lineageViews = """
    CREATE VIEW v1_import_line AS
    SELECT changeset_id, table_name, first_id, last_id, first_line, step FROM import_line;
    """
}
