import Testing

@testable import CRMKit
@testable import CRMStore

/// Names that files have for fields, as headers are compared: without accents.
struct FieldAliasTests {
  @Test(
    arguments: [
      "Ref", "Ref.", "Reference", "Data", "PU", "Gift", "Die", "Nature", "Stuck", "Designation", "Valuta",
    ])
  func aWordOfAnotherMeaningIsNoField(word: String) {
    let key = ColumnAlias.headerKey(word)
    for noun in RecordNoun.allCases {
      let listed = noun.fields?.listed ?? []
      #expect(listed.filter { ColumnAlias.headerKey($0.alias) == key } == [], "\(noun)")
    }
    #expect(ColumnAlias.field(forHeader: word) == nil)
  }

  @Test func accentsTellWhereTheWordIsAnother() {
    #expect(ColumnAlias.headerKey("Numéro de commande") == ColumnAlias.headerKey("numero_de_commande"))
    #expect(ColumnAlias.headerKey("RÉFÉRENCE") == "référence")
    #expect(HeaderTable<OrderField>().field(forHeader: "Référence")?.field == .sku)
    #expect(HeaderTable<OrderField>().field(forHeader: "Reference")?.field == nil)
    #expect(HeaderTable<OrderField>().field(forHeader: "Stück")?.field == .quantity)
  }

  @Test func noNameIsOfTwoFields() {
    for noun in RecordNoun.allCases {
      var fields: [String: String] = [:]
      for alias in noun.fields?.listed ?? [] {
        let before = fields.updateValue(alias.field, forKey: ColumnAlias.headerKey(alias.alias))
        #expect(before ?? alias.field == alias.field, "\(noun): \(alias.alias)")
      }
    }
  }
}
