/// `crm-exit-status(7)`: how commands end.
struct ExitStatusPage {
  var page: ManualPage {
    var page = ManualPage(.exitStatus)
    page.heading("Description")
    page.paragraphs("Every command ends with one of these statuses.")
    for status in ExitStatus.allCases { page.item(String(status.rawValue), status.meaning) }
    page.seeAlso([.program, .topic(.scripting)])
    return page
  }
}
