import ArgumentParser

/// `crm product`
struct ProductNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "The catalogue of what is sold.",
    subcommands: [
      ProductAdd.self, ProductShow.self, ProductListCommand.self, ProductEdit.self, ProductDelete.self,
      ProductImportCommand.self, ProductExport.self,
    ])
}
