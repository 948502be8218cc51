extension Schema {
  /// Rules and documents that are a name and a body: one table holds those of every noun.
  ///
  /// A body has every field of its noun in the order of ``DefinitionTable``, null where it says nothing: so that one text
  /// stands for one content, and a field that is missing is seen.
  static let definitions = """
    CREATE TABLE definition (
      id           INTEGER PRIMARY KEY,         -- among those of every noun
      noun         TEXT    NOT NULL CHECK (noun <> ''), -- what it is, as its view is called: triage_rule
      name         TEXT    NOT NULL CHECK (name <> ''),
      position     INTEGER CHECK (position > 0), -- among those of its noun; NULL: they stand in no order
      body         TEXT    NOT NULL CHECK (json_type(body) = 'object'), -- its fields; instants in Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      -- what a body names by its id
      funnel_id    INTEGER AS (json_extract(body, '$.funnel_id')) REFERENCES funnel,
      survey_id    INTEGER AS (json_extract(body, '$.survey_id')) REFERENCES survey,
      user_id      INTEGER AS (json_extract(body, '$.user_id')) REFERENCES user,
      team_id      INTEGER AS (json_extract(body, '$.team_id')) REFERENCES team,
      calendar_id  INTEGER AS (json_extract(body, '$.calendar_id')) REFERENCES calendar,
      UNIQUE (noun, name)
    ) STRICT;
    """
}
