import CRMKit
import Tabular

/// What a change of a setting did.
struct SettingChange: Tabulated {
  static let columns = [
    Column("key", help: "The setting."),
    Column("value", help: "Its new value; none where it was unset."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ key: Setting.Key, _ value: String?, _ changeset: Int64?, _ global: GlobalOptions) {
    cells = [
      .text(key.rawValue), .optional(value), changeset.map(Cell.integer) ?? .null, .boolean(global.dryRun),
    ]
  }
}
