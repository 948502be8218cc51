import CRMKit

/// `crm-views(5)`: the views of the database and their columns.
struct ViewsPage {
  private let views: [SchemaView]

  init() throws { views = try SchemaView.all() }

  var text: String {
    var page = Roff(title: "crm-views", section: 5)
    page.name("crm-views", "stable views of a crm database")
    page.section("Description")
    page.paragraphs(
      """
      A crm database is a SQLite file. Its tables may change from version to version; the views whose names begin
      with v1_ stay. crm sql reads them, and so may any other program that opens the file for reading.

      Instants are text in RFC 3339, UTC; dates are text; lists are joined by '; '; a column 'custom' holds the custom
      fields as a JSON object.
      """)
    page.section("Views")
    for view in views {
      page.item(view.name, view.help)
      page.continued("Columns: " + view.columns.joined(separator: ", ") + ".")
    }
    page.seeAlso([("crm-sql", 1), ("crm", 1), ("crm-formats", 5)])
    return page.text
  }
}
