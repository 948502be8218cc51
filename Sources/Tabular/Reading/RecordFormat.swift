/// The formats in which records are read.
package enum RecordFormat: String, Sendable, CaseIterable {
  case csv, tsv, json, ndjson, vcard

  /// The format that a file's ending promises.
  package init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "vcf", "vcard": self = .vcard
    default: return nil
    }
  }
}
