/// A variable of the process that commands look at, for the manual.
struct EnvironmentVariable {
  let name: String
  let meaning: String

  static let all = [
    EnvironmentVariable(name: "CRM_DB", meaning: "The database, without --db."),
    EnvironmentVariable(
      name: "CRM_FORMAT", meaning: "The output format, without an option for it."),
    EnvironmentVariable(name: "CRM_NOW", meaning: "The instant that replaces the clock."),
    EnvironmentVariable(name: "CRM_TZ", meaning: "The time zone in which days begin; else TZ, else UTC."),
    EnvironmentVariable(
      name: "CRM_ACTOR",
      meaning:
        "The actor, the user recorded in the history; else SUDO_USER, USER or LOGNAME, else the account."),
    EnvironmentVariable(
      name: "CRM_PAGER", meaning: "The pager for lists on a terminal; else PAGER; else less -FRX."),
    EnvironmentVariable(
      name: "CRM_NO_INPUT", meaning: "If set, never ask, as with --no-input. CI does the same."),
    EnvironmentVariable(
      name: "CRM_DEBUG", meaning: "If set, print more on standard error, as with --verbose."),
    EnvironmentVariable(name: "NO_COLOR", meaning: "If set, no colour."),
    EnvironmentVariable(name: "CLICOLOR_FORCE", meaning: "If set and not 0, colour even without a terminal."),
    EnvironmentVariable(name: "COLUMNS", meaning: "The width of the terminal."),
    EnvironmentVariable(
      name: "XDG_DATA_HOME", meaning: "Folder of the database of the user, crm/crm.db."),
    EnvironmentVariable(
      name: "XDG_STATE_HOME", meaning: "Folder that records the last changeset seen of each database."),
  ]
}
