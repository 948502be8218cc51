import ArgumentParser

/// `crm product`
struct ProductNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Products: the catalogue, with categories and prices.",
    discussion: """
      Order lines and deal lines name products by their SKU; reports group revenue by product and category.
      """,
    subcommands: [
      ProductAdd.self, ProductShow.self, ProductListCommand.self, ProductEdit.self, ProductDelete.self,
      ProductImportCommand.self, ProductExport.self,
    ])
}
