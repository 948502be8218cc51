import CRMKit
import Tabular

/// What a change of a setting did.
struct SettingChange: Tabulated {
  static let columns = [
    Column("key", help: "setting"),
    Column("value", help: "new value; empty if it was unset"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ key: Setting.Key, _ value: String?, _ changeset: Int64?, _ global: GlobalOptions) {
    cells = [
      .text(key.rawValue), .optional(value), changeset.map(Cell.integer) ?? .null, .boolean(global.dryRun),
    ]
  }
}
