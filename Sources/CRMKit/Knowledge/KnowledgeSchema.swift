extension Schema {
  /// The knowledge base: articles, and every version of what they say.
  static let knowledge = """
    -- an article; what it says is in its versions
    CREATE TABLE kb (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      version      INTEGER NOT NULL CHECK (version > 0), -- number of the one in force, the highest of kb_version
      category     TEXT,
      review_after INTEGER CHECK (review_after > 0), -- days after which it is to be looked at again; NULL: as asked
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      reviewed_at  INTEGER NOT NULL,            -- Unix seconds, UTC: when it was last written or looked at
      retired_at   INTEGER,                     -- Unix seconds, UTC; NULL: in use
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    -- append-only
    CREATE TABLE kb_version (
      id           INTEGER PRIMARY KEY,
      kb_id        INTEGER NOT NULL REFERENCES kb,
      number       INTEGER NOT NULL CHECK (number > 0),
      at           INTEGER NOT NULL,            -- Unix seconds, UTC: from when on it is in force
      actor        TEXT    NOT NULL,            -- who wrote it
      title        TEXT    NOT NULL CHECK (title <> ''),
      text         TEXT    NOT NULL CHECK (text <> ''),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (kb_id, number)
    ) STRICT;

    CREATE TABLE kb_tag (
      id           INTEGER PRIMARY KEY,
      kb_id        INTEGER NOT NULL REFERENCES kb,
      tag          TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (kb_id, tag)
    ) STRICT;

    -- tickets that an article answered
    CREATE TABLE kb_use (
      id           INTEGER PRIMARY KEY,
      kb_id        INTEGER NOT NULL REFERENCES kb,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      version      INTEGER NOT NULL CHECK (version > 0), -- number of the one in force then
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      actor        TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (kb_id, ticket_id)
    ) STRICT;
    CREATE INDEX kb_use_ticket ON kb_use (ticket_id);

    CREATE VIEW kb_current AS
    SELECT k.id, k.name, k.category, k.reviewed_at, k.review_after, k.retired_at, v.number, v.at, v.actor, v.title, v.text
    FROM kb k JOIN kb_version v ON v.kb_id = k.id AND v.number = k.version;

    -- the words of the versions in force; it holds no text of its own
    CREATE VIRTUAL TABLE kb_index USING fts5 (
      title, text, content = 'kb_current', content_rowid = 'id', tokenize = 'trigram');

    CREATE TRIGGER kb_index_insert AFTER INSERT ON kb_version WHEN \(isNewest("new")) BEGIN
      INSERT INTO kb_index (kb_index, rowid, title, text)
        SELECT 'delete', kb_id, title, text FROM \(newestOther("new"));
      INSERT INTO kb_index (rowid, title, text) VALUES (new.kb_id, new.title, new.text);
    END;
    CREATE TRIGGER kb_index_delete AFTER DELETE ON kb_version WHEN \(isNewest("old")) BEGIN
      INSERT INTO kb_index (kb_index, rowid, title, text) VALUES ('delete', old.kb_id, old.title, old.text);
      INSERT INTO kb_index (rowid, title, text) SELECT kb_id, title, text FROM \(newestOther("old"));
    END;
    CREATE TRIGGER kb_index_update AFTER UPDATE OF title, text ON kb_version WHEN \(isNewest("new")) BEGIN
      INSERT INTO kb_index (kb_index, rowid, title, text) VALUES ('delete', old.kb_id, old.title, old.text);
      INSERT INTO kb_index (rowid, title, text) VALUES (new.kb_id, new.title, new.text);
    END;

    """

  static let knowledgeViews = """
    CREATE VIEW v1_kb AS
    SELECT k.id, k.name, c.title, k.category,
      (SELECT group_concat(tag, '; ') FROM (SELECT tag FROM kb_tag WHERE kb_id = k.id ORDER BY tag)) AS tags,
      k.version, (SELECT count(*) FROM kb_use WHERE kb_id = k.id) AS used, k.review_after AS review_after_days, \(instant("k.created_at", "created_at")),
      \(instant("c.at", "edited_at")), \(instant("k.reviewed_at", "reviewed_at")),
      \(instant("k.retired_at", "retired_at")), c.text
    FROM kb k JOIN kb_version c ON c.kb_id = k.id AND c.number = k.version;

    CREATE VIEW v1_kb_version AS
    SELECT id, kb_id, number, \(instant("at")), actor, title, text FROM kb_version;

    CREATE VIEW v1_kb_tag AS SELECT id, kb_id, tag FROM kb_tag;

    CREATE VIEW v1_kb_use AS SELECT id, kb_id, ticket_id, version, \(instant("at")), actor FROM kb_use;
    """

  private static func isNewest(_ row: String) -> String {
    "NOT EXISTS (SELECT 1 FROM kb_version WHERE kb_id = \(row).kb_id AND number > \(row).number)"
  }

  /// The version that is in force without one.
  private static func newestOther(_ row: String) -> String {
    "kb_version WHERE kb_id = \(row).kb_id AND number < \(row).number ORDER BY number DESC LIMIT 1"
  }
}
