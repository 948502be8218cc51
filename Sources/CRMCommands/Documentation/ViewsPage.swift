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
      with v1_ stay. crm sql reads them. Every process reads whatever is kept in the file, so that a new one keeps only
      the views of its records for other programs that open it for reading: crm db views on has it keep all of them,
      and note what such programs change, crm db views off none. In crm sql they are named without main.

      Instants are text in RFC 3339, UTC; dates are text; lists are joined by '; '; a column 'custom' holds the custom
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
