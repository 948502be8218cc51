import CRMKit

extension Diagnosis {
  /// Why a whole database cannot be brought in, with its hint.
  init(archive error: ArchiveError) {
    switch error {
    case .notEmpty(let path):
      self.init(
        "not_empty", "'\(path)' is not empty, and an archive is imported into an empty database",
        hint: "create an empty one with crm init copy.db, then crm --db copy.db import --all FILE", .conflict)
    case .notAnArchive:
      self.init(
        "not_an_archive", "it was not written by crm export --all",
        hint: "crm customer import and crm order import read other files", .invalidData)
      line = 1
    case .newer(let version, let known):
      self.init(
        "newer_archive", "it has version \(version), this program supports up to \(known)",
        hint: "install a newer crm", .configuration)
      line = 1
    case .formerHistory(let table):
      self.init(
        "former_history", "it has the history of table '\(table)', which this version no longer has",
        hint: "export it without --history, by the version that wrote it, and import that", .configuration)
    case .malformed(let line, let detail):
      self.init("invalid_archive", detail, hint: Diagnosis.freshCopy, .invalidData)
      self.line = line
    case .cutShort(let line):
      self.init(
        "truncated_archive", "the file ends here, before its last line", hint: Diagnosis.freshCopy,
        .invalidData)
      self.line = line
    case .altered(let line, let detail):
      self.init(
        "altered_archive", "it differs from what was exported: \(detail)", hint: Diagnosis.freshCopy,
        .invalidData)
      self.line = line
    }
  }

  private static let freshCopy = "nothing was written; copy the file again, or export it again"
}
