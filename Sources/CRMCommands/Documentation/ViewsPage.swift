import CRMKit

/// `crm-views(5)`: the views of the database and their columns.
struct ViewsPage {
  private let views: [SchemaView]

  init() throws { views = try SchemaView.all() }

  var page: ManualPage {
    var page = ManualPage(.views)
    page.heading("Description")
    page.paragraphs(
      """
      A crm database is a SQLite file. Its tables may change from version to version; the views whose names begin
      with v1_ are stable. 'crm sql' reads them. Other programs that open the file see the views that are stored in it:
      in a new file those of its records; 'crm db views on' stores all of them and records changes by such programs,
      'crm db views off' stores none. In 'crm sql' they are named without main.

      Instants are text in RFC 3339, UTC; dates are text; lists are joined by '; '; the column 'custom' holds the custom
      fields as a JSON object.
      """)
    page.heading("Views")
    for view in views {
      page.item(view.name, view.help)
      page.continued("Columns: " + view.columns.joined(separator: ", ") + ".")
    }
    page.seeAlso([.command(["sql"]), .program, .topic(.formats)])
    return page
  }
}
