extension Schema {
  /// Approvals of tickets: steps in order, and who may vote in each.
  static let approvals = """
    CREATE TABLE approval (
      id            INTEGER PRIMARY KEY,
      ticket_id     INTEGER NOT NULL REFERENCES ticket,
      requested_by  TEXT    NOT NULL,
      requested_at  INTEGER NOT NULL,           -- Unix seconds, UTC
      text          TEXT,                       -- what is to be approved
      limit_seconds INTEGER CHECK (limit_seconds > 0), -- working seconds that it may take; NULL: no limit
      calendar_id   INTEGER REFERENCES calendar, -- whose time counts; NULL: every second does
      state         TEXT    NOT NULL CHECK (state IN ('pending', 'granted', 'denied', 'recalled')),
      decided_at    INTEGER,                    -- Unix seconds, UTC; NULL: not yet
      changeset_id  INTEGER NOT NULL REFERENCES changeset,
      CHECK ((state = 'pending') = (decided_at IS NULL))
    ) STRICT;
    CREATE INDEX approval_ticket ON approval (ticket_id);
    CREATE INDEX approval_pending ON approval (requested_at) WHERE state = 'pending';

    CREATE TABLE approval_step (
      id           INTEGER PRIMARY KEY,
      approval_id  INTEGER NOT NULL REFERENCES approval,
      position     INTEGER NOT NULL CHECK (position > 0), -- one after the other, from 1
      needs        TEXT    NOT NULL CHECK (needs IN ('any', 'all')), -- whose yes is needed
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (approval_id, position)
    ) STRICT;

    CREATE TABLE approval_voter (
      id           INTEGER PRIMARY KEY,
      step_id      INTEGER NOT NULL REFERENCES approval_step,
      user         TEXT    NOT NULL,
      delegate_of  TEXT,                        -- whose vote it was before; NULL: their own
      vote         TEXT    NOT NULL CHECK (vote IN ('none', 'granted', 'denied', 'delegated')),
      voted_at     INTEGER,                     -- Unix seconds, UTC; NULL: not yet
      text         TEXT,                        -- what they said
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (step_id, user),
      CHECK ((vote = 'none') = (voted_at IS NULL))
    ) STRICT;
    """

  static let approvalsViews = """
    CREATE VIEW v1_approval AS
    SELECT a.id, a.ticket_id, a.requested_by, \(instant("a.requested_at", "requested_at")), a.text, a.limit_seconds,
      c.name AS calendar, a.state, \(instant("a.decided_at", "decided_at"))
    FROM approval a LEFT JOIN calendar c ON c.id = a.calendar_id;

    CREATE VIEW v1_approval_step AS SELECT id, approval_id, position, needs FROM approval_step;

    CREATE VIEW v1_approval_voter AS
    SELECT id, step_id, user, delegate_of, vote, \(instant("voted_at")), text FROM approval_voter;
    """
}
