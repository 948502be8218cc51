/// A variable of the process that commands look at, for the manual.
struct EnvironmentVariable {
  let name: String
  let meaning: String

  static let all = [
    EnvironmentVariable(name: "CRM_DB", meaning: "The database, where --db is not given."),
    EnvironmentVariable(
      name: "CRM_FORMAT", meaning: "The format of output, where none is asked for by an option."),
    EnvironmentVariable(name: "CRM_NOW", meaning: "The instant that replaces the clock."),
    EnvironmentVariable(name: "CRM_TZ", meaning: "The time zone in which days begin; else TZ; else UTC."),
    EnvironmentVariable(
      name: "CRM_ACTOR",
      meaning: "Who is at work, for the history; else SUDO_USER, USER or LOGNAME; else the account."),
    EnvironmentVariable(
      name: "CRM_PAGER", meaning: "The pager for lists on a terminal; else PAGER; else less -FRX."),
    EnvironmentVariable(name: "CRM_NO_INPUT", meaning: "Set: never ask, as --no-input. So does CI."),
    EnvironmentVariable(name: "CRM_DEBUG", meaning: "Set: say more on standard error, as --verbose."),
    EnvironmentVariable(name: "NO_COLOR", meaning: "Set: no colour."),
    EnvironmentVariable(name: "CLICOLOR_FORCE", meaning: "Set and not 0: colour even without a terminal."),
    EnvironmentVariable(name: "COLUMNS", meaning: "The width of the terminal."),
    EnvironmentVariable(
      name: "XDG_DATA_HOME", meaning: "Where the database of the user is: crm/crm.db below it."),
    EnvironmentVariable(
      name: "XDG_STATE_HOME", meaning: "Where is noted which changeset of a database was last seen."),
  ]
}
