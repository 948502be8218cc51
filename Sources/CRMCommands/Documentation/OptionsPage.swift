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
