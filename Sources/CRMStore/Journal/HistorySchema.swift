extension Schema {
  /// What records every write. See the chapter on history in `crm-views(5)`.
  /// - Parameter subject: what most tables are about: the journal says of every row whose it was.
  package static func history(of subject: String) -> String {
    """
    -- one row: what the triggers need to know
    CREATE TABLE journal (
      id           INTEGER PRIMARY KEY CHECK (id = 1),
      database_id  TEXT    NOT NULL,            -- 32 hexadecimal digits, made by init
      changeset_id INTEGER                      -- the changeset being written; NULL between commands
    ) STRICT;

    CREATE TABLE changeset (
      id            INTEGER PRIMARY KEY,
      at            INTEGER NOT NULL,           -- Unix seconds, UTC
      actor         TEXT    NOT NULL,
      command       TEXT    NOT NULL,           -- the command line, secrets struck out
      source_name   TEXT,                       -- the file that was imported
      source_sha256 TEXT,                       -- 64 hexadecimal digits
      undoes        INTEGER REFERENCES changeset,
      parent_hash   BLOB    NOT NULL,           -- 32 bytes, zeros for the first
      hash          BLOB                        -- 32 bytes, SHA-256; NULL while it is being written
    ) STRICT;

    -- which rows a changeset wrote in a table, and the sum of their hashes
    CREATE TABLE changeset_table (
      id           INTEGER PRIMARY KEY,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      table_name   TEXT    NOT NULL,
      first_id     INTEGER,                     -- rows inserted: first and last id, NULL when none
      last_id      INTEGER,
      inserted     INTEGER NOT NULL,            -- rows
      updated      INTEGER NOT NULL,            -- rows
      deleted      INTEGER NOT NULL,            -- rows
      written_sum  BLOB    NOT NULL,            -- 32 bytes, sum of the hashes of the rows as they were left
      before_sum   BLOB    NOT NULL,            -- 32 bytes, sum of the hashes of the rows as they were found
      UNIQUE (changeset_id, table_name)
    ) STRICT;
    CREATE INDEX changeset_table_last ON changeset_table (table_name, last_id);

    -- a row as it was before an update or a delete
    CREATE TABLE before_image (
      id           INTEGER PRIMARY KEY,
      changeset_id INTEGER REFERENCES changeset, -- NULL: written by another program, adopted at the next write
      table_name   TEXT    NOT NULL,
      row_id       INTEGER NOT NULL,
      operation    TEXT    NOT NULL CHECK (operation IN ('update', 'delete', 'restore')),
      content      TEXT,                        -- the row as a JSON object; NULL for restore, and once erased
      digest       BLOB,                        -- 32 bytes, the content's hash, kept when it is erased
      \(subject)_id  INTEGER,                     -- the \(subject) whose row it was; NULL for none
      parent_id    INTEGER                      -- the record that it was a part of
    ) STRICT;
    CREATE INDEX before_image_changeset ON before_image (changeset_id);
    CREATE INDEX before_image_row ON before_image (table_name, row_id);
    CREATE INDEX before_image_\(subject) ON before_image (\(subject)_id) WHERE \(subject)_id IS NOT NULL;
    CREATE INDEX before_image_parent ON before_image (parent_id) WHERE parent_id IS NOT NULL;
    """
  }
}

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
