extension Schema {
  /// Working hours: calendars with the windows of their weeks, their holidays and their exceptions.
  static let calendars = """
    CREATE TABLE calendar (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      zone         TEXT    NOT NULL,            -- IANA name of the zone whose clocks are meant
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE calendar_window (
      id           INTEGER PRIMARY KEY,
      calendar_id  INTEGER NOT NULL REFERENCES calendar,
      weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 Monday … 7 Sunday: the day on which it begins
      from_minute  INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439), -- minutes since midnight, on the clocks
      to_minute    INTEGER NOT NULL CHECK (to_minute BETWEEN from_minute + 1 AND from_minute + 1440), -- the same; past 1440: next day
      first_on     TEXT    CHECK (length(first_on) = 10), -- YYYY-MM-DD, first day on which it holds; NULL: always did
      last_on      TEXT    CHECK (length(last_on) = 10), -- YYYY-MM-DD, last day on which it holds; NULL: for ever
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE calendar_holiday (
      id           INTEGER PRIMARY KEY,
      calendar_id  INTEGER NOT NULL REFERENCES calendar,
      day          TEXT    NOT NULL CHECK (length(day) = 10), -- YYYY-MM-DD
      name         TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (calendar_id, day)
    ) STRICT;

    -- windows of a day that is not as its weekday, holiday or not; a row for each window
    CREATE TABLE calendar_exception (
      id           INTEGER PRIMARY KEY,
      calendar_id  INTEGER NOT NULL REFERENCES calendar,
      day          TEXT    NOT NULL CHECK (length(day) = 10), -- YYYY-MM-DD
      from_minute  INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439), -- minutes since midnight, on the clocks
      to_minute    INTEGER NOT NULL CHECK (to_minute BETWEEN from_minute + 1 AND from_minute + 1440), -- the same; past 1440: next day
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (calendar_id, day, from_minute)
    ) STRICT;
    """

  static let calendarsViews = """
    CREATE VIEW v1_calendar AS
    SELECT id, name, zone, description, \(Schema.instant("created_at")) FROM calendar;

    CREATE VIEW v1_calendar_window AS
    SELECT id, calendar_id, weekday, \(clock("from_minute")) AS from_time, \(clock("to_minute")) AS to_time,
      from_minute, to_minute, first_on, last_on
    FROM calendar_window;

    CREATE VIEW v1_calendar_holiday AS SELECT id, calendar_id, day, name FROM calendar_holiday;

    CREATE VIEW v1_calendar_exception AS
    SELECT id, calendar_id, day, \(clock("from_minute")) AS from_time, \(clock("to_minute")) AS to_time,
      from_minute, to_minute
    FROM calendar_exception;
    """

  /// `17:00` of a column of minutes; `24:00` is the next midnight.
  private static func clock(_ column: String) -> String {
    let minutes = "(\(column) - 1440 * (\(column) > 1440))"
    return "substr('0' || (\(minutes) / 60), -2) || ':' || substr('0' || (\(minutes) % 60), -2)"
  }
}
