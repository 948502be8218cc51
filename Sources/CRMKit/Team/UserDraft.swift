import Tabular

/// What a row of a file, or a command line, says about a user; `nil` means that it says nothing.
package struct UserDraft: Sendable, Equatable {
  package var name: String?
  package var fullName: String?
  package var email: String?
  package var title: String?
  package var region: String?
  package var capacity: Int64?
  package var weight: Int64?
  package var startedOn: CalendarDay?
  package var leftOn: CalendarDay?
  /// Teams to be in.
  package var teams: [String] = []
  /// The lead of the teams, else of a team named after the lead.
  package var manager: String?

  package init() {}

  static let columns = [
    "full_name", "email", "title", "region", "capacity", "weight", "started_on", "left_on",
  ]

  /// The values of ``columns``.
  var values: [SQLValue] {
    [
      .optional(fullName), .optional(email), .optional(title), .optional(region), .optional(capacity),
      .optional(weight), .optional(startedOn?.description), .optional(leftOn?.description),
    ]
  }

  /// What is said, as changes of columns.
  package var changes: [RecordChange] {
    zip(UserDraft.columns, values).filter { $0.1 != .null }.map { RecordChange($0.0, $0.1) }
  }
}

/// A field of a user that a file can fill; the raw value is its column name everywhere.
package enum UserField: String, ImportField {
  case name
  case fullName = "full_name"
  case email, title, region, team, manager, capacity, weight
  case startedOn = "started_on"
  case leftOn = "left_on"

  package static let noun = RecordNoun.user

  package static let required: [[UserField]] = [[.name]]

  package static let derived = ["id", "status", "open_deals", "absent", "created_at"]

  package var isDate: Bool { self == .startedOn || self == .leftOn }

  package var isOptional: Bool { self != .name }

  package var aliases: [String] {
    switch self {
    case .name:
      ["User", "User Name", "Username", "Owner", "Sales Agent", "Agent", "Login", "Benutzer", "负责人"]
    case .fullName: ["Full Name", "Display Name", "Vollständiger Name", "姓名"]
    case .email: ["E-mail", "Email Address", "Mail", "邮箱"]
    case .title: ["Job Title", "Role", "Position", "职位"]
    case .region: ["Regional Office", "Territory", "Office", "Gebiet", "区域"]
    case .team: ["Teams", "Group", "Department", "Abteilung", "团队"]
    case .manager: ["Lead", "Team Lead", "Reports To", "Supervisor", "Vorgesetzter", "经理"]
    case .capacity: ["Max Open", "Maximum"]
    case .weight: ["Share"]
    case .startedOn: ["Started", "Start Date", "Hire Date", "Eintritt"]
    case .leftOn: ["Left", "End Date", "Termination Date", "Austritt"]
    }
  }
}

/// Makes a user of a row.
package struct UserDrafter: RowDrafter {
  package var zone = DayZone.utc

  package init() {}

  package func draft(of record: Record, _ mapping: FieldMapping<UserField>) -> MappedRow<UserDraft> {
    var cells = CellReading(zone: zone)
    var draft = UserDraft()
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      switch field {
      case .name: draft.name = draft.name ?? cells.name(step, text)
      case .fullName: draft.fullName = draft.fullName ?? text
      case .email: draft.email = draft.email ?? cells.email(step, text)?.typed
      case .title: draft.title = draft.title ?? text
      case .region: draft.region = draft.region ?? text
      case .team:
        draft.teams += ListStyle.standard.items(of: text).compactMap { cells.name(step, $0) }
      case .manager: draft.manager = draft.manager ?? cells.name(step, text)
      case .capacity: draft.capacity = draft.capacity ?? cells.count(step, text, in: 0...1_000_000)
      case .weight: draft.weight = draft.weight ?? cells.count(step, text, in: 1...User.mostWeight)
      case .startedOn: draft.startedOn = draft.startedOn ?? cells.day(step, text)
      case .leftOn: draft.leftOn = draft.leftOn ?? cells.day(step, text)
      }
    }
    if cells.problems.isEmpty, draft.name == nil { cells.lack("name", "the row has no name") }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }
}

extension CellReading {
  /// A name of one line.
  fileprivate mutating func name(_ step: FieldStep<UserField>, _ text: String) -> String? {
    do { try User.check(name: text) } catch {
      refuse(.notAllowed, step, "'\(text)' is not the name of a user")
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  fileprivate mutating func count(
    _ step: FieldStep<UserField>, _ text: String, in bounds: ClosedRange<Int64>
  ) -> Int64? {
    if let count = Int64(text), bounds.contains(count) { return count }
    refuse(
      .invalidInteger, step,
      "'\(text)' is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }
}
