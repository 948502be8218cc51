#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the database is: `--db`, else `CRM_DB`, else the nearest `.crm/crm.db` upward, else the one of the user.
package struct DatabaseLocation {
  /// No database was named, and there is none in the places that are looked at. Exit 66.
  package struct NotFound: Error {}

  var option: String?
  var variables: [String: String]
  var workingDirectory: String

  /// The path of the database.
  ///
  /// A named one is returned whether it exists or not; the store says what is wrong with it.
  /// - Throws: ``NotFound``.
  package func find() throws -> String {
    if let named { return named }
    if let nearest { return nearest }
    if let ofUser, exists(ofUser) { return ofUser }
    throw NotFound()
  }

  /// Where `crm init` makes a database: the one that is named, else `.crm/crm.db` in the working folder.
  package var created: String { named ?? ".crm/crm.db" }

  /// `--db`, else `CRM_DB`.
  private var named: String? { option ?? variables["CRM_DB"].flatMap { $0.isEmpty ? nil : $0 } }

  /// The `.crm/crm.db` of the working folder or of the nearest folder above it that has one.
  private var nearest: String? {
    if exists(".crm/crm.db") { return ".crm/crm.db" }
    var folder = workingDirectory
    while true {
      let candidate = folder.appending(path: ".crm/crm.db")
      if exists(candidate) { return candidate }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// `$XDG_DATA_HOME/crm/crm.db`, by default under `~/.local/share`; relative values are ignored, as the standard asks.
  package var ofUser: String? {
    if let data = variables["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data.appending(path: "crm/crm.db")
    }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return home.appending(path: ".local/share/crm/crm.db")
  }

  func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension String {
  fileprivate func appending(path: String) -> String { hasSuffix("/") ? self + path : self + "/" + path }
}
