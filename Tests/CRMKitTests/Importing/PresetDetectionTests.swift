import CRMKit
import Testing

struct PresetDetectionTests {
  @Test func everySignatureFindsItsOwnPreset() {
    for preset in ImportPreset.all {
      for variant in preset.variants {
        let match = PresetDetection(names: variant.signature.shuffled()).match
        #expect(match?.preset.name == preset.name, "\(preset.name) \(variant.name)")
        #expect(match?.variant.name == variant.name)
      }
    }
  }

  @Test func everySignatureColumnIsUnderstood() throws {
    for preset in ImportPreset.all {
      for variant in preset.variants {
        var options = MappingOptions()
        options.preset = .named(preset)
        options.requiresMappedColumns = false
        let columns = try RecordMapper(names: variant.signature, options: options).mapping.columns
        #expect(columns.filter { $0.ground == .kept }.map(\.column) == [], "\(preset.name) \(variant.name)")
      }
    }
  }

  @Test func caseSpaceAndWidthDoNotMatter() {
    let names = ["\u{FEFF}EMAIL", " lastname ", "FirstName", "ｓｍｓ", "email_blacklisted"]
    #expect(PresetDetection(names: names).match?.preset.name == "brevo")
  }

  @Test func fourFifthsAreEnoughAndLessIsNot() {
    #expect(PresetDetection(names: ["EMAIL", "LASTNAME", "FIRSTNAME", "SMS"]).match?.preset.name == "brevo")
    #expect(PresetDetection(names: ["EMAIL", "LASTNAME", "FIRSTNAME"]).match == nil)
  }

  @Test func aPlainSheetIsNobodys() {
    #expect(PresetDetection(names: ["name", "email", "phone", "city", "country", "created_at"]).match == nil)
  }

  @Test func onlyAPreambleIsSkipped() {
    #expect(
      PresetDetection.isHeader([
        "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
      ]))
    #expect(!PresetDetection.isHeader(["Contact", "Customer"]))
    #expect(!PresetDetection.isHeader(["Notes:"]))
  }

  @Test func anUnknownPresetNamesTheKnownOnes() throws {
    #expect(try ImportPreset.named("Google").name == "google")
    #expect(throws: ImportPlanError.unknownPreset("gogle", presets: ImportPreset.all.map(\.name))) {
      try ImportPreset.named("gogle")
    }
  }

  @Test func synonymsAreListedOnceAndOwnNamesAreNone() {
    let keys = ColumnAlias.all.map { "\($0.language) \($0.alias.lowercased())" }
    #expect(Set(keys).count == keys.count)
    #expect(ColumnAlias.field(forHeader: "E-MAIL_ADDRESS") == .email)
    #expect(ColumnAlias.field(forHeader: "客户名称") == .name)
    #expect(ColumnAlias.field(forHeader: "shoe size") == nil)
    #expect(ColumnAlias.isOwn("Given Name"))
  }
}
