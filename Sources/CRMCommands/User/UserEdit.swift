import ArgumentParser
import CRMKit
import Tabular

/// `crm user edit`
struct UserEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a user.",
    discussion: """
      A user who leaves is best kept, with the day in --left: from then on the user is assigned nothing, and
      others may claim the deals. 'crm assignment run --reassign' assigns them to others. The login name
      cannot be changed, because records hold it.

      Examples:
        crm user edit ann --capacity 25 --title 'Account manager'
        crm user edit bob --left today
        crm user edit ann --clear capacity
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = [
    "full_name", "email", "title", "region", "capacity", "started_on", "left_on",
  ]

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @OptionGroup(title: "Values") var values: UserValueOptions
  @Option(help: .init("clear a field, by the name of its column; repeatable", valueName: "field")) var clear:
    [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let changes =
      try values.draft(environment, store).changes
      + clear.map { try RecordChange(clearing: $0, of: Self.clearable) }
    guard !changes.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm user edit --help")
    }
    let id = try store.recordID(.user, user)
    let edited = try store.edit(.user, id, changes, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("user", id, edited, named: user, isDryRun: global.dryRun))
    return .done
  }
}

/// The values of a user, as `add` and `edit` take them.
struct UserValueOptions: ParsableArguments {
  @Option(help: "full name") var fullName: String?
  @Option(help: "e-mail address", transform: value(of: "email", EmailAddress.init(parsing:)))
  var email: EmailAddress?
  @Option(help: "job title") var title: String?
  @Option(help: "region") var region: String?
  @Option(
    help: .init("capacity: limit of open deals; none by default", valueName: "count"),
    transform: { try wholeNumber($0, in: 0...1_000_000, of: "capacity") })
  var capacity: Int64?
  @Option(
    help: .init("weight in weighted assignment, 1 to 1000; 1 by default", valueName: "count"),
    transform: { try wholeNumber($0, in: 1...User.mostWeight, of: "weight") })
  var weight: Int64?
  @Option(help: .init("first day of employment", valueName: "day")) var started: String?
  @Option(help: .init("first day after employment", valueName: "day")) var left: String?
}

extension UserValueOptions {
  func draft(_ environment: Environment, _ store: Store) throws -> UserDraft {
    var draft = UserDraft()
    draft.fullName = fullName
    draft.email = email?.typed
    draft.title = title
    draft.region = region
    draft.capacity = capacity
    draft.weight = weight
    draft.startedOn = try environment.days(started, of: "started_on", in: store)?.first
    draft.leftOn = try environment.days(left, of: "left_on", in: store)?.first
    return draft
  }
}

/// Reads a whole number within bounds.
///
/// - Parameter option: the option that it is given with; `nil` for an argument.
/// - Throws: ``UsageError`` `invalid_value`.
func wholeNumber(_ argument: String, in bounds: ClosedRange<Int64>, of option: String?) throws -> Int64 {
  if let number = Int64(argument), bounds.contains(number) { return number }
  throw UsageError(
    .invalidValue, "'\(argument)' is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
    hint: "write \(option.map { "--\($0) " } ?? "a number such as ")\(max(bounds.lowerBound, 10))")
}

extension Environment {
  /// The first and the last day of a time that an option names.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func days(_ text: String?, of field: String, in store: Store) throws -> (
    first: CalendarDay, last: CalendarDay
  )? {
    let zone = DayZone(try zone(of: store))
    return try moment(text, of: field, in: store).map { span in
      (
        CalendarDay(daysSinceEpoch: zone.day(at: span.from.seconds)),
        CalendarDay(daysSinceEpoch: zone.day(at: span.to.seconds - 1))
      )
    }
  }

  /// The day on which the command runs, in its zone.
  func today(in store: Store) throws -> CalendarDay {
    CalendarDay(daysSinceEpoch: DayZone(try zone(of: store)).day(at: now.seconds))
  }
}
