import Testing

@testable import CRMKit
@testable import CRMStore

struct TicketPresetTests {
  private func targets(_ preset: ImportPreset, _ names: String...) -> [String?] {
    let columns = PresetColumns(preset: preset, variant: preset.variants[0])
    return names.map { columns.target(forHeader: $0)?.text }
  }

  @Test func everySignatureFindsItsOwnPreset() {
    for preset in ImportPreset.all(of: .ticket) {
      for variant in preset.variants {
        let match = PresetDetection(names: variant.signature.shuffled(), noun: .ticket).match
        #expect(match?.preset.name == preset.name && match?.variant.name == variant.name)
      }
    }
  }

  @Test func everyColumnIsAFieldOfTickets() {
    for preset in ImportPreset.all(of: .ticket) {
      let targets = preset.columns.map(\.value) + preset.variants.flatMap { $0.columns.map(\.value) }
      for target in targets { #expect(TicketField(rawValue: target.text) != nil, "\(target.text)") }
    }
  }

  @Test func namesThatEndInTheirTypeLoseIt() {
    #expect(
      targets(.zendeskTickets, "Product [list]", "Hours spent [dec]", "[txt]", "Item [2]", "Product [")
        == ["custom:product", "custom:hours_spent", nil, nil, nil])
    #expect(targets(.zammadTickets, "Product [list]") == [nil])
  }

  @Test func tagsStandApartBySpaces() {
    #expect(ListStyle.spaces.items(of: " vip  late\tnew ") == ["vip", "late", "new"])
    var found: [String] = []
    ListStyle.spaces.forEachItem(of: "vip late") { found.append($0) }
    #expect(found == ["vip", "late"])
  }

  @Test func aReportOfTicketsHasAPreamble() {
    #expect(PresetDetection.isHeader(ImportPreset.zammadTickets.variants[0].signature))
    #expect(!PresetDetection.isHeader(ImportPreset.zendeskTickets.variants[0].signature))
  }
}
