/// The deals of a funnel with their events up to the end of the report, pulled one at a time in the order of their ids.
///
/// - Complexity: one pass over the index of events, with the events of one deal in memory.
final class DealScan {
  /// What an event leads to.
  struct Event {
    /// Unix seconds.
    var at: Int64
    /// The place of the stage in the table.
    var stage: Int
    /// Minor units as written; `nil` where it is not known.
    var amount: Int64?
    /// A place in ``DealScan/currencies``; -1 for none.
    var currency: Int
    /// The deal's own, in ten-thousandths; -1 for that of the stage.
    var probability: Int64
    /// The day of the expected close as a number yyyymmdd; 0 for none.
    var closeOn: Int32
    /// A place in ``DealScan/owners``; -1 for nobody.
    var owner: Int
  }

  /// What is read beside time, stage and amount.
  struct Needs: OptionSet {
    let rawValue: Int
    static let forecast = Needs(rawValue: 1)
    static let owner = Needs(rawValue: 2)
  }

  private(set) var deal: Int64 = 0
  /// Those up to the end of the report; at least one.
  private(set) var events: [Event] = []
  private(set) var currencies: [Currency] = []
  private(set) var owners: [String] = []

  private let source: DealSource
  private var amounts = SummedAmounts()
  private let statement: RawStatement
  private let needs: Needs
  private let limit: Int64
  private var hasRow: Bool
  private var lastCode: UInt32 = 0
  private var lastCurrency = -1
  private var codes: [UInt32: Int] = [:]
  private var ownerPlaces: [String: Int] = [:]
  private var lastOwner: [UInt8] = []
  private var lastOwnerPlace = -1

  /// - Parameter end: the first instant that no longer counts; that of the report by default.
  init(_ source: DealSource, _ needs: Needs = [], end: Int64? = nil) throws {
    self.source = source
    self.needs = needs
    limit = end ?? source.scope.asOf.end
    statement = try RawStatement(source.connection, FunnelSQL.events)
    hasRow = try statement.step()
  }

  /// Goes to the next deal; false after the last.
  func next() throws -> Bool {
    while hasRow {
      deal = statement.integer(at: 0)
      if deal & 0xFFF == 0 { try source.interruption.check() }
      let isMember = source.members?.contains(deal) ?? true
      events.removeAll(keepingCapacity: true)
      repeat {
        if isMember { readEvent() }
        hasRow = try statement.step()
      } while hasRow && statement.integer(at: 0) == deal
      if !events.isEmpty { return true }
    }
    return false
  }

  private func readEvent() {
    let at = statement.integer(at: 1)
    let stage = source.table.place(ofID: statement.integer(at: 2))
    guard at < limit, stage >= 0 else { return }
    var event = Event(
      at: at, stage: stage, amount: nil, currency: -1, probability: -1, closeOn: 0, owner: -1)
    if !statement.isNull(at: 3) { event.amount = statement.integer(at: 3) }
    event.currency = currency(statement.bytes(at: 4))
    if needs.contains(.forecast) {
      if !statement.isNull(at: 5) { event.probability = statement.integer(at: 5) }
      event.closeOn = DealScan.day(statement.bytes(at: 6))
    }
    if needs.contains(.owner) { event.owner = owner(statement.bytes(at: 7)) }
    events.append(event)
  }

  private func currency(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.count == 3 else { return -1 }
    let code = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    if code == lastCode { return lastCurrency }
    lastCode = code
    if let known = codes[code] {
      lastCurrency = known
    } else {
      lastCurrency = currencies.count
      codes[code] = lastCurrency
      currencies.append(Currency(stored: String(decoding: bytes, as: UTF8.self)))
    }
    return lastCurrency
  }

  /// The events of a deal mostly have one owner.
  private func owner(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard !bytes.isEmpty else { return -1 }
    if lastOwner.elementsEqual(bytes) { return lastOwnerPlace }
    lastOwner = Array(bytes)
    let name = String(decoding: bytes, as: UTF8.self)
    if let known = ownerPlaces[name] {
      lastOwnerPlace = known
    } else {
      lastOwnerPlace = owners.count
      ownerPlaces[name] = lastOwnerPlace
      owners.append(name)
    }
    return lastOwnerPlace
  }

  /// `2026-01-15` as 20260115; 0 for what is no day.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard bytes.count == 10 else { return 0 }
    var number: Int32 = 0
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      number = number * 10 + Int32(byte &- UInt8(ascii: "0"))
    }
    return number
  }
}

extension DealScan {
  /// Where the deal stands at the end of the report.
  var last: Event { events[events.count - 1] }

  /// When it began.
  var created: Int64 { events[0].at }

  /// When it was won or lost, by the event that led there; `nil` while it is open.
  var closed: Int64? {
    let kind = source.table.kind(last.stage)
    guard kind != .open else { return nil }
    var index = events.count - 1
    while index > 0, events[index - 1].stage == events[index].stage { index -= 1 }
    return events[index].at
  }

  /// What an event's amount counts as: minor units of ``target(of:)``; 0 where it is not known.
  /// - Throws: ``MissingRate``.
  func counted(_ event: Event) throws -> Int64 {
    guard let amount = event.amount, event.currency >= 0 else { return 0 }
    guard source.money.rates != nil else { return try amounts.counting(amount) }
    return try amounts.counting(
      source.money.counted(
        amount, of: currencies[event.currency], day: source.scope.asOf.zone.day(at: created)))
  }

  /// The currency that an event's amount is counted in; `nil` where it has none and there are several.
  func target(of event: Event) -> Currency? {
    source.money.target(of: event.currency < 0 ? nil : currencies[event.currency])
  }
}
