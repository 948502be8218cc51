/// The products that lines of an import name, held against the catalogue.
///
/// A line that names a product of the catalogue exactly gets its sku. One that spells it otherwise keeps what it says, and
/// is told: which of both is right is not for an import to say.
struct DealProducts {
  private let renamed: [String: String]
  private var skuByName: [String: String?] = [:]
  private var spellings: [String: String] = [:]
  private var known: [String: Spelling] = [:]
  private var places: [String: Int] = [:]
  private(set) var conflicts: [ProductConflict] = []
  private var catalogue: ProductCatalogue?

  /// The outcome of a product's name.
  private struct Spelling {
    var name: String
    var sku: String?
    /// The catalogue's spelling, where it is another.
    var other: String?
  }

  /// - Parameters:
  ///   - renamed: products of the file and what they are called in the catalogue.
  ///   - recordsNew: whether products with a sku that are not in the catalogue go into it.
  init(_ transaction: WriteTransaction, _ renamed: [ProductMap], recordsNew: Bool) throws {
    self.renamed = Dictionary(
      renamed.map { ($0.written.foldedKey, $0.product) }, uniquingKeysWith: { first, _ in first })
    if recordsNew { catalogue = try ProductCatalogue(transaction) }
    let rows = try RawStatement(transaction.connection, "SELECT sku, name FROM product ORDER BY id")
    while try rows.step() {
      let (sku, name) = (rows.text(at: 0), rows.text(at: 1))
      skuByName[name] = skuByName[name] == nil ? .some(sku) : .some(nil)
      for text in [name, sku] where spellings[text.lettersAndDigits] == nil {
        spellings[text.lettersAndDigits] = text
      }
    }
  }

  var created: Int { catalogue?.created ?? 0 }

  /// The lines with the skus of the products that they name.
  ///
  /// - Parameter at: Unix seconds of the deal.
  mutating func settle(_ lines: [OrderLine], at: Int64) throws -> [OrderLine] {
    var lines = lines
    for index in lines.indices {
      if let product = lines[index].product {
        let spelling = known[product] ?? look(product)
        known[product] = spelling
        lines[index].product = spelling.name
        lines[index].sku = lines[index].sku ?? spelling.sku
        if let other = spelling.other { note(product, other) }
      }
      try catalogue?.take(lines[index], at: at)
    }
    return lines
  }

  mutating func finish() throws { try catalogue?.finish() }

  private func look(_ written: String) -> Spelling {
    let name = renamed[written.foldedKey] ?? written
    if let sku = skuByName[name] { return Spelling(name: name, sku: sku) }
    let other = spellings[name.lettersAndDigits]
    return Spelling(name: name, other: other == name ? nil : other)
  }

  private mutating func note(_ written: String, _ other: String) {
    if let place = places[written] {
      conflicts[place].count += 1
    } else {
      places[written] = conflicts.count
      conflicts.append(ProductConflict(written: written, catalogue: other, count: 1))
    }
  }
}

extension String {
  /// Without case, spaces and punctuation; a text of nothing else is itself.
  fileprivate var lettersAndDigits: String {
    let letters = foldedKey.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? self : letters
  }
}

/// A product that a file and the catalogue spell differently: the same letters and digits, but not the same text.
package struct ProductConflict: Sendable, Equatable {
  /// As the file has it.
  package var written: String
  /// As the catalogue has it.
  package var catalogue: String
  /// In how many rows.
  package var count: Int
}

/// A product as a file names it, and what it is called in the catalogue: `--product-map 'GTXPro=GTX Pro'`.
package struct ProductMap: Sendable, Equatable {
  package var written: String
  package var product: String

  /// - Throws: ``ValueError`` for what is not two names.
  package init(parsing text: String) throws(ValueError) {
    let names = try StageMap(parsing: text)
    written = names.written
    product = names.stage
  }
}
