extension FeedbackRule {
  /// What is to be done about an answer for which a rule holds.
  static let table = DefinitionTable(
    "feedback_rule",
    [
      .integer("survey_id").optional,  // null: answers to every survey
      .text("rule"),  // in the rule language, about an answer
      .choice("action", of: ["task", "ticket"]),
      .text("title"),  // of the task, or the subject of the ticket
      .text("owner").optional,  // null: the owner of the customer
      .text("due").optional,  // from the answer on, as +2d; null: no day
      .choice("priority", of: ["low", "normal", "high", "urgent"]),
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  /// Surveys, their requests and responses.
  static let surveys = """
    CREATE TABLE survey (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE CHECK (name <> ''),
      kind         TEXT    NOT NULL CHECK (kind IN ('csat', 'nps', 'ces')),
      question     TEXT,
      lowest       INTEGER NOT NULL CHECK (lowest >= 0), -- the lowest value of the scale
      highest      INTEGER NOT NULL CHECK (highest BETWEEN lowest + 1 AND lowest + 100), -- the highest
      direction    TEXT    CHECK (direction IN ('higher_is_easier', 'higher_is_harder')), -- of effort alone
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      CHECK ((kind = 'ces') = (direction IS NOT NULL)),
      CHECK (kind <> 'nps' OR (lowest = 0 AND highest = 10))
    ) STRICT;

    -- a row each time that somebody was asked, with what was answered
    CREATE TABLE survey_answer (
      id           INTEGER PRIMARY KEY,
      survey_id    INTEGER NOT NULL REFERENCES survey,
      customer_id  INTEGER REFERENCES customer, -- NULL: nobody known
      ticket_id    INTEGER REFERENCES ticket ON DELETE SET NULL, -- NULL: about none, or one that was deleted since
      source       TEXT,                        -- the system that numbered it
      number       TEXT,                        -- its number there
      sent_at      INTEGER,                     -- Unix seconds, UTC; NULL: not known when
      answered_at  INTEGER,                     -- Unix seconds, UTC; NULL: not answered yet
      score        INTEGER,                     -- a value of the survey's scale; NULL: none that counts
      written      TEXT,                        -- what was answered instead of one: BLANK, 11
      comment      TEXT,
      agent        TEXT,                        -- who of ours it is about
      team         TEXT,
      category     TEXT,
      channel      TEXT,
      weight_e9    INTEGER CHECK (weight_e9 >= 0), -- billionths; NULL: 1
      custom       TEXT    CHECK (json_type(custom) = 'object'),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      CHECK (score IS NULL OR written IS NULL),
      CHECK (sent_at IS NOT NULL OR answered_at IS NOT NULL),
      CHECK (answered_at IS NOT NULL OR (score IS NULL AND written IS NULL AND comment IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX survey_answer_number ON survey_answer (survey_id, source, number) WHERE number IS NOT NULL;
    CREATE INDEX survey_answer_customer ON survey_answer (customer_id, answered_at);
    CREATE INDEX survey_answer_ticket ON survey_answer (ticket_id) WHERE ticket_id IS NOT NULL;
    CREATE INDEX survey_answer_open ON survey_answer (survey_id, customer_id, sent_at) WHERE answered_at IS NULL;

    -- what customers wrote, by its time
    CREATE INDEX survey_answer_comment ON survey_answer (answered_at, customer_id) WHERE comment IS NOT NULL;
    CREATE INDEX interaction_text ON interaction (at, customer_id) WHERE direction = 'in' AND text IS NOT NULL;
    CREATE INDEX ticket_event_text ON ticket_event (at, ticket_id) WHERE direction = 'in' AND text IS NOT NULL;
    """

  /// What rules made of answers.
  static let feedback = """
    -- each answer that a rule did something about: it does so once
    CREATE TABLE feedback (
      id           INTEGER PRIMARY KEY,
      rule_id      INTEGER NOT NULL REFERENCES definition,
      answer_id    INTEGER NOT NULL REFERENCES survey_answer,
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      task_id      INTEGER REFERENCES task ON DELETE SET NULL, -- NULL: no task, or one that was deleted since
      ticket_id    INTEGER REFERENCES ticket ON DELETE SET NULL, -- NULL: no ticket, or one that was deleted since
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (rule_id, answer_id)
    ) STRICT;
    CREATE INDEX feedback_answer ON feedback (answer_id);
    CREATE INDEX feedback_task ON feedback (task_id) WHERE task_id IS NOT NULL;
    CREATE INDEX feedback_ticket ON feedback (ticket_id) WHERE ticket_id IS NOT NULL;
    """

  static let surveysViews = """
    CREATE VIEW fact_survey_answer AS
    SELECT id AS answer_id, survey_id, customer_id, ticket_id, sent_at, answered_at, score, written, comment, agent,
      team, category, channel, weight_e9, custom
    FROM survey_answer;

    CREATE VIEW fact_survey AS SELECT id AS survey_id, name, kind, lowest, highest, direction FROM survey;

    -- what customers wrote, wherever it stands
    CREATE VIEW fact_text AS
    SELECT customer_id, at, 'interaction' AS kind, id AS record_id, channel, actor AS agent, NULL AS team,
      NULL AS category, text
    FROM interaction WHERE direction = 'in' AND text IS NOT NULL
    UNION ALL
    SELECT t.customer_id, e.at, 'ticket', t.id, t.channel, e.assignee, e.team, e.category, e.text
    FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE e.direction = 'in' AND e.text IS NOT NULL
    UNION ALL
    SELECT customer_id, answered_at, 'answer', id, channel, agent, team, category, comment
    FROM survey_answer WHERE comment IS NOT NULL;

    CREATE VIEW v1_survey AS
    SELECT id, name, kind, question, lowest, highest, direction, \(instant("created_at")) FROM survey;

    CREATE VIEW v1_survey_answer AS
    SELECT id, survey_id, customer_id, ticket_id, source, number, \(instant("sent_at")), \(instant("answered_at")),
      score, written, comment, agent, team, category, channel, weight_e9 / 1e9 AS weight, custom
    FROM survey_answer;

    CREATE VIEW v1_feedback_rule AS
    SELECT id, name, survey_id, rule, action, title, owner, due, priority, \(instant("created_at")) FROM \(FeedbackRule.table.rows);

    CREATE VIEW v1_feedback AS
    SELECT id, rule_id, answer_id, \(instant("at")), task_id, ticket_id FROM feedback;
    """
}
