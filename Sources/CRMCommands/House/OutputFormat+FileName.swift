import Tabular

extension OutputFormat {
  /// The format that the ending of a file's name asks for; `nil` where it asks for none.
  init?(fileName: String) {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(fileEnding: String(name[name.index(after: dot)...]))
  }
}
