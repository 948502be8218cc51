extension Schema {
  /// Tickets, and the ledger of what became of them.
  ///
  /// An event holds the whole standing of its ticket once it has happened, so that a report of a past day reads events
  /// alone. States are kept by name and category with each of them: what a state means later does not change the past. The
  /// order of a ticket's events is that of their times, those of one second that of their ids.
  static let tickets = """
    CREATE TABLE ticket (
      id             INTEGER PRIMARY KEY,
      customer_id    INTEGER REFERENCES customer, -- NULL: nobody known
      source         TEXT,                      -- the system that numbered it
      number         TEXT,                      -- its number there
      subject        TEXT,
      channel        TEXT,
      created_at     INTEGER NOT NULL,          -- Unix seconds, UTC
      state          TEXT    NOT NULL CHECK (state <> ''),
      state_category TEXT    NOT NULL CHECK (state_category IN ('open', 'paused', 'resolved', 'closed')),
      state_at       INTEGER NOT NULL,          -- Unix seconds, UTC: since when it is in its state
      priority       TEXT    NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
      category       TEXT,
      assignee       TEXT,
      team           TEXT,
      resolved_at    INTEGER,                   -- Unix seconds, UTC; NULL: not resolved, or not known when
      merged_into    INTEGER REFERENCES ticket, -- NULL: stands for itself
      custom         TEXT    CHECK (json_type(custom) = 'object'),
      changeset_id   INTEGER NOT NULL REFERENCES changeset,
      CHECK (merged_into <> id)
    ) STRICT;
    CREATE UNIQUE INDEX ticket_number ON ticket (source, number) WHERE number IS NOT NULL;
    CREATE INDEX ticket_customer ON ticket (customer_id, created_at, priority, category, state_category);
    CREATE INDEX ticket_open ON ticket (state_category, created_at) WHERE state_category IN ('open', 'paused');
    CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;

    CREATE TABLE ticket_event (
      id             INTEGER PRIMARY KEY,
      ticket_id      INTEGER NOT NULL REFERENCES ticket,
      at             INTEGER NOT NULL,          -- Unix seconds, UTC
      kind           TEXT    NOT NULL CHECK (kind IN (
        'opened', 'reply', 'note', 'moved', 'assigned', 'edited', 'merged', 'escalated', 'approval')),
      direction      TEXT    CHECK (direction IN ('in', 'out')), -- of what customers read or wrote
      state          TEXT    NOT NULL CHECK (state <> ''),
      state_category TEXT    NOT NULL CHECK (state_category IN ('open', 'paused', 'resolved', 'closed')),
      priority       TEXT    NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
      category       TEXT,
      assignee       TEXT,
      team           TEXT,
      resolved_at    INTEGER,                   -- Unix seconds, UTC; NULL: not resolved, or not known when
      actor          TEXT,                      -- who did it
      message_id     TEXT,                      -- of a mail, without its angle brackets
      text           TEXT,
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    -- all that reports read, so that they pass texts over
    CREATE INDEX ticket_event_ticket ON ticket_event (ticket_id, at, id, kind, direction, state_category, state, priority,
      category, assignee, team, resolved_at);
    CREATE INDEX ticket_event_message ON ticket_event (message_id) WHERE message_id IS NOT NULL;

    -- what came with a mail: named, and not kept
    CREATE TABLE ticket_attachment (
      id           INTEGER PRIMARY KEY,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      event_id     INTEGER NOT NULL REFERENCES ticket_event,
      name         TEXT,
      content_type TEXT    NOT NULL,            -- type/subtype
      bytes        INTEGER NOT NULL CHECK (bytes >= 0), -- decoded
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX ticket_attachment_ticket ON ticket_attachment (ticket_id);

    CREATE TABLE ticket_tag (
      id           INTEGER PRIMARY KEY,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      tag          TEXT    NOT NULL CHECK (tag <> ''),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (ticket_id, tag)
    ) STRICT;
    CREATE INDEX ticket_tag_tag ON ticket_tag (tag);

    CREATE TABLE ticket_link (
      id           INTEGER PRIMARY KEY,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      kind         TEXT    NOT NULL CHECK (kind IN ('related', 'duplicate', 'blocks', 'caused_by')),
      other_id     INTEGER NOT NULL REFERENCES ticket,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (ticket_id, other_id, kind),
      CHECK (ticket_id <> other_id)
    ) STRICT;
    CREATE INDEX ticket_link_other ON ticket_link (other_id);

    -- texts by their trigrams, so that those without spaces between words are found as well
    CREATE VIRTUAL TABLE ticket_text USING fts5(text, content = 'ticket_event', content_rowid = 'id', tokenize = 'trigram');
    CREATE TRIGGER ticket_text_insert AFTER INSERT ON ticket_event WHEN new.text IS NOT NULL BEGIN
      INSERT INTO ticket_text (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER ticket_text_delete AFTER DELETE ON ticket_event WHEN old.text IS NOT NULL BEGIN
      INSERT INTO ticket_text (ticket_text, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER ticket_text_update AFTER UPDATE OF text ON ticket_event WHEN old.text IS NOT new.text BEGIN
      INSERT INTO ticket_text (ticket_text, rowid, text) SELECT 'delete', old.id, old.text WHERE old.text IS NOT NULL;
      INSERT INTO ticket_text (rowid, text) SELECT new.id, new.text WHERE new.text IS NOT NULL;
    END;
    """

  static let ticketsViews = """
    CREATE VIEW fact_ticket AS
    SELECT id AS ticket_id, customer_id, channel, created_at, state, state_category, priority, category, assignee, team,
      resolved_at
    FROM ticket WHERE merged_into IS NULL;

    CREATE VIEW fact_ticket_event AS
    SELECT id AS event_id, ticket_id, at, kind, direction, state, state_category, priority, category, assignee, team,
      resolved_at, actor
    FROM ticket_event;

    CREATE VIEW v1_ticket AS
    SELECT id, customer_id, source, number, subject, channel, \(instant("created_at")), state, state_category,
      \(instant("state_at")), priority, category, assignee, team, \(instant("resolved_at")), merged_into, custom\(
        FieldTable.tickets.addedViewColumns(of: "ticket", in: tickets))
    FROM ticket;

    CREATE VIEW v1_ticket_event AS
    SELECT id, ticket_id, \(instant("at")), kind, direction, state, state_category, priority, category, assignee, team,
      \(instant("resolved_at")), actor, message_id, text\(
        FieldTable.tickets.addedViewColumns(.ledger, of: "ticket_event", in: tickets))
    FROM ticket_event;

    CREATE VIEW v1_ticket_attachment AS SELECT id, ticket_id, event_id, name, content_type, bytes FROM ticket_attachment;

    CREATE VIEW v1_ticket_tag AS SELECT id, ticket_id, tag FROM ticket_tag;

    CREATE VIEW v1_ticket_link AS SELECT id, ticket_id, kind, other_id FROM ticket_link;
    """
}
