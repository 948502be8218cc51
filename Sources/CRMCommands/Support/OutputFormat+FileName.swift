import Tabular

extension OutputFormat {
  /// The format that the ending of a file's name asks for; `nil` if it asks for none.
  init?(fileName: String) {
    guard let ending = fileEnding(of: fileName) else { return nil }
    self.init(fileEnding: ending)
  }
}

/// What follows the last dot of a file's name; `nil` if there is none.
private func fileEnding(of fileName: String) -> String? {
  let name = fileName.split(separator: "/").last ?? ""
  return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
}

/// Refuses a name that would make others take a table for what it is not.
///
/// - Parameter endings: what the command does write.
/// - Throws: ``UsageError`` `invalid_value`.
func refuseForeignEnding(of path: String, besides endings: [String]) throws {
  guard let ending = fileEnding(of: path)?.lowercased(), !endings.contains(ending),
    let meaning = foreignEndings.first(where: { $0.endings.contains(ending) })?.meaning
  else { return }
  throw UsageError(
    .invalidValue, "'\(path)' is the name of \(meaning), which is not an output format",
    hint: "name it .csv, .tsv, .json, .ndjson, .md, .html, .txt or .ids, or choose the format with --format")
}

/// Endings with a meaning of their own that is none of the formats.
private let foreignEndings: [(meaning: String, endings: Set<String>)] = [
  ("a vCard file", ["vcf", "vcard"]),
  ("a calendar", ["ics", "ical", "ifb", "icalendar"]),
  ("a spreadsheet", ["xlsx", "xls", "xlsm", "xlsb", "ods", "fods", "numbers"]),
  ("a database", ["db", "sqlite", "sqlite3", "db3", "mdb", "accdb", "duckdb", "sql", "dump"]),
  ("a picture", ["svg", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff"]),
  ("a document", ["pdf", "ps", "doc", "docx", "odt", "rtf", "tex", "ppt", "pptx", "epub"]),
  ("a compressed file", ["gz", "tgz", "bz2", "xz", "zst", "lz4", "br", "zip", "7z", "rar", "tar"]),
  ("XML", ["xml", "xhtml", "rss", "atom"]),
  ("YAML", ["yaml", "yml"]),
  ("a configuration file", ["toml", "ini", "plist"]),
  ("mail", ["eml", "mbox", "msg"]),
  ("LDIF", ["ldif", "ldi"]),
  ("a columnar file", ["parquet", "avro", "orc", "arrow", "feather"]),
]
