import Tabular

/// A line of `crm import presets`: one header that a preset is found by.
package struct ImportPresetRow: Sendable, Equatable {
  package let preset: String
  package let title: String
  package let noun: String
  package let variant: String
  package let signature: [String]

  /// A row for every variant of every preset.
  package static let all: [ImportPresetRow] = RecordNoun.allCases.flatMap(ImportPreset.all(of:)).flatMap {
    preset in
    preset.variants.map { variant in
      ImportPresetRow(
        preset: preset.name, title: preset.title, noun: preset.noun.rawValue, variant: variant.name,
        signature: variant.signature)
    }
  }
}

extension ImportPresetRow: Tabulated {
  package static let columns = [
    Column("preset", help: "name of the preset, for --preset"),
    Column("title", help: "system and kind of records"),
    Column("noun", help: "noun of the records, whose import takes the file"),
    Column("variant", help: "file variant of the system"),
    Column(
      "signature", .list, shown: false, help: "columns that identify it; four fifths of them must be present"),
  ]

  package var cells: [Cell] { [.text(preset), .text(title), .text(noun), .text(variant), .list(signature)] }
}
