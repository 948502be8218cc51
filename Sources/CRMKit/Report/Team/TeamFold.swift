/// Adds up what every owner did.
struct TeamFold {
  private struct Key: Hashable {
    var period: Int64?
    var owner: String?
  }

  private struct Sum {
    /// By the currency of the amounts; deals without one stand under `nil`.
    var rows: [Currency?: TeamRow] = [:]
    var activity = TeamActivity()
  }

  private let database: Database
  private let connection: OpaquePointer
  private let interruption: Interruption
  private let scope: ReportScope
  private let by: ReportPeriod?
  private let money: TeamMoney
  private let members: IDSet?
  private var sums: [Key: Sum] = [:]
  private var amounts = SummedAmounts()

  init(
    _ database: Database, _ connection: OpaquePointer, _ scope: ReportScope, by: ReportPeriod?,
    _ money: TeamMoney,
    _ interruption: Interruption
  ) throws {
    self.database = database
    self.connection = connection
    self.interruption = interruption
    self.scope = scope
    self.by = by
    self.money = money
    members = try scope.population.members(connection)
  }

  /// - Throws: ``MissingRate``.
  mutating func rows() throws -> [TeamRow] {
    try addDeals()
    try addInteractions()
    try addTasksDone()
    if by == nil { try addTasksOpen() }
    return try finished()
  }

  private func key(_ owner: String?, day: Int64) -> Key { Key(period: by?.index(ofDay: day), owner: owner) }

  private func isInside(_ at: Int64) -> Bool { scope.from <= at && at < scope.end }

  // MARK: Deals

  private mutating func addDeals() throws {
    var scan = try TeamDealScan(database, connection, scope, interruption)
    while let deal = try scan.next() {
      if isInside(deal.began) { try change(deal, at: deal.began) { row, _ in row.opened += 1 } }
      switch deal.kind {
      case .open:
        guard by == nil else { continue }
        try change(deal, at: scope.asOf.end - 1) { row, amount in
          row.open += 1
          row.openValue += amount ?? 0
          row.weighted += amount.map { CurrencyRates.product($0, of: deal.probability) } ?? 0
        }
      case .won:
        guard isInside(deal.entered) else { continue }
        let days = scope.zone.day(at: deal.entered) - scope.zone.day(at: deal.began)
        try change(deal, at: deal.entered) { row, amount in
          row.won += 1
          row.wonValue += amount ?? 0
          row.valued += amount == nil ? 0 : 1
          row.cycles.append(days)
        }
      case .lost:
        if isInside(deal.entered) { try change(deal, at: deal.entered) { row, _ in row.lost += 1 } }
      }
    }
  }

  /// Changes the row that a deal counts in at an instant; its amount is in the row's currency.
  private mutating func change(_ deal: TeamDeal, at: Int64, _ body: (inout TeamRow, Int64?) -> Void) throws {
    let day = scope.zone.day(at: at)
    var (amount, currency): (Int64?, Currency?) = (nil, nil)
    if let minor = deal.amount, let own = deal.currency {
      let counted = try money.counted(minor, of: own, day: day)
      (amount, currency) = (try amounts.counting(counted.minor), counted.currency)
    }
    body(&sums[key(deal.owner, day: day), default: Sum()].rows[currency, default: TeamRow()], amount)
  }

  // MARK: Activity

  private mutating func forEach(
    _ sql: String, _ values: [SQLValue], _ body: (RawStatement, inout TeamFold) -> Void
  ) throws {
    let rows = try RawStatement(connection, sql)
    try rows.bind(values)
    while try rows.step() {
      try interruption.check()
      if let members, rows.isNull(at: 1) || !members.contains(rows.integer(at: 1)) { continue }
      body(rows, &self)
    }
  }

  private var span: [SQLValue] { [.integer(scope.from), .integer(scope.end)] }

  private mutating func addInteractions() throws {
    try forEach(ReportSQL.interactionsOfActors, span) { row, fold in
      let key = fold.key(row.text(at: 0), day: fold.scope.zone.day(at: row.integer(at: 2)))
      fold.sums[key, default: Sum()].activity.interactions += 1
    }
  }

  private mutating func addTasksDone() throws {
    try forEach(ReportSQL.tasksDone, span) { row, fold in
      let at = row.integer(at: 4)
      let day = fold.scope.zone.day(at: at)
      let key = fold.key(row.optionalText(at: 0), day: day)
      fold.sums[key, default: Sum()].activity.tasksDone += 1
      guard !row.isNull(at: 2) else { return }
      fold.sums[key]?.activity.dueTasksDone += 1
      if !fold.isLate(row, at: at, day: day) { fold.sums[key]?.activity.tasksOnTime += 1 }
    }
  }

  private mutating func addTasksOpen() throws {
    try forEach(ReportSQL.tasksOpen, [.integer(scope.asOf.end)]) { row, fold in
      guard fold.isLate(row, at: fold.scope.asOf.end - 1, day: fold.scope.asOf.day) else { return }
      fold.sums[Key(owner: row.optionalText(at: 0)), default: Sum()].activity.tasksOverdue += 1
    }
  }

  /// Whether something due is late at an instant: behind its own, or behind its day.
  private func isLate(_ row: RawStatement, at: Int64, day: Int64) -> Bool {
    if !row.isNull(at: 3) { return at > row.integer(at: 3) }
    return CalendarDay(daysSinceEpoch: day).description > row.text(at: 2)
  }

  // MARK: Result

  /// A row for each owner and currency, with the target and what was done beside deals in the first of an owner.
  private func finished() throws -> [TeamRow] {
    let targets = try self.targets()
    return sums.sorted { left, right in
      if left.key.period != right.key.period { return (left.key.period ?? 0) < (right.key.period ?? 0) }
      guard let first = left.key.owner, let second = right.key.owner else { return left.key.owner != nil }
      return first < second
    }.flatMap { key, sum -> [TeamRow] in
      var rows = sum.rows
      // Deals whose amount is not known stand with the owner's others.
      let first = rows.keys.compactMap(\.self).min { $0.code < $1.code } ?? money.rates?.base
      if let first, let unvalued = rows.removeValue(forKey: nil) {
        rows[first, default: TeamRow()].add(unvalued)
      }
      if rows.isEmpty { rows[first] = TeamRow() }
      let sorted = rows.sorted { ($0.key?.code ?? "") < ($1.key?.code ?? "") }
      return sorted.enumerated().map { index, entry in
        var row = entry.value
        row.currency = entry.key
        row.owner = key.owner
        row.period = by.flatMap { period in key.period.map(period.name) }
        row.activity = index == 0 ? sum.activity : nil
        row.target = targets[TargetKey(owner: key.owner, period: key.period, currency: entry.key)]
        return row
      }
    }
  }

  private struct TargetKey: Hashable {
    var owner: String?
    var period: Int64?
    var currency: Currency?
  }

  /// Targets of won value: of each period, or of the one that the span is.
  private func targets() throws -> [TargetKey: Int64] {
    let all = try Row.fetchAll(database, sql: ReportSQL.targets).compactMap(Target.init)
    let end = scope.until.map { scope.zone.day(at: $0 - 1) + 1 }
    var found: [TargetKey: Int64] = [:]
    for target in all where target.metric == .wonValue {
      if let by {
        guard target.period.period == by else { continue }
      } else {
        guard let since = scope.since, scope.zone.start(ofDay: target.period.firstDay) == since,
          target.period.endDay == end
        else { continue }
      }
      let key = TargetKey(
        owner: target.owner, period: by == nil ? nil : target.period.index, currency: target.currency)
      found[key] = target.value
    }
    return found
  }
}

extension TeamRow {
  /// Takes the deals without an amount of another row over.
  fileprivate mutating func add(_ other: TeamRow) {
    won += other.won
    lost += other.lost
    cycles += other.cycles
    opened += other.opened
    open += other.open
  }
}

extension CurrencyRates {
  /// An amount times a probability in ten-thousandths, rounded half to even.
  fileprivate static func product(_ minor: Int64, of probability: Int64) -> Int64 {
    product(minor, rate: probability * 100_000, digits: 0, baseDigits: 0)
  }
}
