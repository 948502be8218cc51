import CRMKit

extension Diagnosis {
  init(backup error: BackupError) {
    switch error {
    case .broken(let path):
      self.init(
        "broken_backup",
        "'\(path)' differs from the backup that was made: it is damaged, or was changed since",
        hint: "restore from another backup", .inputOutput)
    case .itself(let path):
      self.init(
        "same_file", "'\(path)' is the database itself", hint: "name a backup of it", .usage)
    case .unsound(let path, let findings):
      self.init(
        "unsound", "'\(path)' does not agree with its own history",
        hint: "crm db check lists the differences",
        .inputOutput, details: findings.prefix(20).map { "\($0.kind): \($0.detail)" })
    }
  }

  /// What the store says, with its hint.
  init(store error: StoreError) {
    switch error {
    case .missing(let path):
      self.init("no_database", "no database at '\(path)'", hint: "create one with crm init", .missingInput)
    case .exists(let path):
      self.init(
        "already_exists", "'\(path)' already exists", hint: "choose another name", .cannotCreate)
    case .notARegularFile(let path, let kind):
      self.init("not_a_file", "'\(path)' is \(kind), not a regular file", .invalidData)
    case .notOurDatabase(let path, let reason):
      self.init("not_a_crm_database", "'\(path)' is not a crm database: \(reason)", .invalidData)
    case .newerSchema(let path, let version, let known):
      self.init(
        "newer_schema", "'\(path)' has version \(version), this program supports up to \(known)",
        hint: "install a newer crm", .configuration)
    case .olderSchema(let path):
      self.init(
        "older_schema", "'\(path)' was created by crm 0.1, which had a different schema",
        hint:
          "with crm 0.1: crm export --all -o all.ndjson; with this version: crm init, then crm import --all all.ndjson",
        .configuration)
    case .alteredSchema(let path, let object):
      self.init(
        "altered_schema", "'\(path)' was altered by another program: '\(object)'",
        hint: "restore a backup with crm db restore FILE", .invalidData)
    case .unsafePermissions(let path, let reason):
      self.init(
        "unsafe_permissions", "'\(path)' is not safe to use: \(reason)",
        hint: "chmod 600 the file and chmod 700 its folder", .permission)
    case .permissionDenied(let path):
      self.init("permission_denied", "'\(path)': permission denied", .permission)
    case .busy(let path, let holder):
      self.init(
        "busy", "'\(path)' is busy" + (holder.map { ", held by \($0)" } ?? ""),
        hint: "try again, or wait longer with --busy-timeout", .busy)
    case .diskFull(let path): self.init(fullDiskOf: path)
    case .inputOutput(let path, let detail):
      self.init("io_failure", "'\(path)': \(detail.uncapitalized)", .inputOutput)
    case .damaged(let path, let detail):
      self.init(
        "damaged", "'\(path)' is damaged: \(detail)", hint: "restore a backup with crm db restore FILE",
        .inputOutput)
    case .cannotCreate(let path, let detail):
      self.init("cannot_create", "cannot create '\(path)': \(detail.uncapitalized)", .cannotCreate)
    case .interrupted(let signal):
      self.init("interrupted", "interrupted, nothing was written", ExitStatus(signal: signal))
    case .badSetting(let key, let value):
      self.init(
        "bad_setting", "setting '\(key)' cannot be '\(value)'",
        hint: "crm config set \(key) VALUE, or crm config unset \(key)",
        .configuration)
    case .unexpected(let code, let message):
      self.init(
        "defect", "unexpected error \(code) of the database: \(message)", hint: "please report it", .defect)
    }
  }

  private init(fullDiskOf path: String) {
    let folder =
      path.contains("/") ? "'\(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])'" : "this folder"
    self.init(
      "disk_full", "'\(path)': no space left on device",
      hint: "nothing was written; free space on the file system of \(folder)", .inputOutput)
  }
}
