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
    Column("preset", help: "what --preset calls it"),
    Column("title", help: "the system and its records"),
    Column("noun", help: "what the file holds, and so which import takes it"),
    Column("variant", help: "which of the system's files"),
    Column(
      "signature", .list, shown: false, help: "columns it is found by; four fifths of them must be there"),
  ]

  package var cells: [Cell] { [.text(preset), .text(title), .text(noun), .text(variant), .list(signature)] }
}
