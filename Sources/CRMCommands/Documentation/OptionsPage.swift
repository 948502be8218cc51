/// `crm-options(7)`: the options that every verb accepts, and the variables that stand for some of them.
struct OptionsPage {
  private let arguments: [ArgumentDescription]

  init() throws { arguments = try CommandDescription(of: Version.self).shownArguments }

  var page: ManualPage {
    var page = ManualPage(.options)
    page.heading("Description")
    page.paragraphs(
      """
      Every command accepts these options, after its verb or before its noun. An option takes precedence over its
      environment variable, and that over the setting of the database ('crm config list').
      """)
    addOptions(to: &page)
    addEnvironment(to: &page)
    page.seeAlso([.program, .topic(.formats), .topic(.scripting)])
    return page
  }

  func addOptions(to page: inout ManualPage) {
    page.heading(GlobalOptions.title)
    for option in arguments where option.isGlobal { page.add(option) }
    page.item(PageTerm(["-h", "--help"], value: nil), "Explain the command.")
  }

  func addEnvironment(to page: inout ManualPage) {
    page.heading("Environment")
    for variable in EnvironmentVariable.all { page.item(variable.name, variable.meaning) }
  }
}

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
