extension ImportPreset {
  /// Our own export. Its columns are understood in every file; the preset only gives such a file a name.
  static let crm = ImportPreset(
    name: "crm", title: "crm customer export",
    variants: [Variant(name: "customers", signature: CustomerField.allCases.map(\.rawValue))],
    columns: [:])
}
