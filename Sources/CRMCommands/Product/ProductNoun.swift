import ArgumentParser

/// `crm product`
struct ProductNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Products: the catalogue, with categories and prices.",
    subcommands: [
      ProductAdd.self, ProductShow.self, ProductListCommand.self, ProductEdit.self, ProductDelete.self,
      ProductImportCommand.self, ProductExport.self,
    ])
}
