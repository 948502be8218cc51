import Tabular

/// Finds customers by a phone number as it was typed, where it stands there with another key than it gets now: its
/// country was not known then or is not now, or was taken for another.
///
/// The first few numbers are looked for in the index of keys, once for each country that numbers are of. Where that comes
/// to more than all numbers that were there before, these are read once, and a map of their digits is asked instead.
final class TypedNumbers {
  /// Numbers after which memory counts for more than speed: a map takes 16 bytes for one, at times 32.
  private static let mostMapped: Int64 = 1_500_000

  private let transaction: WriteTransaction
  private let numbers: RawStatement
  private let numbersOfCustomer: RawStatement
  /// Whether numbers with their country were there before: without, there is nothing to find.
  let hasOlder: Bool
  /// The last number that was there before.
  private let lastOlder: Int64
  /// The countries that they are of; made when the first number is looked for.
  private var codes: [CallingCode]?
  /// How often the index of keys was asked.
  private(set) var probes: Int64 = 0
  /// Customers by the digits of what was there before.
  private var byDigits: KeyMap?

  /// To be made while the index of numbers is there.
  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    // The unary + keeps SQLite to the indexes of keys and of customers.
    numbers = try RawStatement(
      transaction.connection,
      """
      SELECT customer_id, number FROM customer_phone WHERE number_key = ? AND +id <= ? LIMIT \(KeyMap.mostIDs)
      """)
    numbersOfCustomer = try RawStatement(
      transaction.connection,
      "SELECT number_key, number FROM customer_phone WHERE customer_id = ? AND +id <= ?")
    hasOlder =
      try Bool.fetchOne(
        transaction.database,
        sql: "SELECT EXISTS (SELECT 1 FROM customer_phone WHERE number_key >= '+' AND number_key < ',')")
      ?? false
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM customer_phone") ?? 0
  }

  /// Customers who had a number of the same digits before, whatever country it was thought to be of.
  func customers(_ phone: PhoneNumber) throws -> [Int64] {
    guard hasOlder, let dialled = phone.dialled else { return [] }
    if byDigits == nil, probes > lastOlder, lastOlder <= TypedNumbers.mostMapped { byDigits = try loadMap() }
    if let byDigits {
      let digits = dialled.text
      let mayHave = byDigits.candidates(digits).uniqued()
      return try mayHave.filter { try has($0, digits, butNot: phone.key) }.sorted()
    }
    return try probe(dialled, butNot: phone.key).uniqued().sorted()
  }

  private func probe(_ dialled: DialledDigits, butNot key: String) throws -> [Int64] {
    var found: [Int64] = []
    for code in try codes ?? loadCodes() {
      guard let other = dialled.international(code)?.key, other != key else { continue }
      defer { numbers.reset() }
      try numbers.bind(other, at: 1)
      try numbers.bind(lastOlder, at: 2)
      probes += 1
      while try numbers.step() {
        if TypedNumbers.digits(numbers.text(at: 1)) == dialled.text { found.append(numbers.integer(at: 0)) }
      }
    }
    return found
  }

  /// Whether a customer has a number of these digits with a country.
  private func has(_ id: Int64, _ digits: String, butNot key: String) throws -> Bool {
    defer { numbersOfCustomer.reset() }
    try numbersOfCustomer.bind(id, at: 1)
    try numbersOfCustomer.bind(lastOlder, at: 2)
    while try numbersOfCustomer.step() {
      let other = numbersOfCustomer.text(at: 0)
      guard other.hasPrefix("+"), other != key else { continue }
      if TypedNumbers.digits(numbersOfCustomer.text(at: 1)) == digits { return true }
    }
    return false
  }

  /// The digits of a number that stands there, if it was typed as it is dialled inside its country.
  private static func digits(_ typed: String) -> String? {
    PhoneNumber(storedAs: typed, key: "", form: .international).dialled?.text
  }

  /// Also of numbers without their country: they may get it while rows come in.
  private func loadMap() throws -> KeyMap {
    var map = KeyMap()
    let rows = try RawStatement(
      transaction.connection,
      "SELECT customer_id, number FROM customer_phone WHERE id <= ? AND number NOT LIKE '+%'")
    try rows.bind(lastOlder, at: 1)
    while try rows.step() {
      try transaction.context.interruption.check()
      if let digits = TypedNumbers.digits(rows.text(at: 1)) { map.insert(digits, rows.integer(at: 0)) }
    }
    return map
  }

  private func loadCodes() throws -> [CallingCode] {
    let range = try RawStatement(
      transaction.connection, "SELECT 1 FROM customer_phone WHERE number_key >= ? AND number_key < ? LIMIT 1")
    let present = try CallingCode.table.distinct.filter { code in
      defer { range.reset() }
      let prefix = "+" + String(decoding: code.digits, as: UTF8.self)
      try range.bind(prefix, at: 1)
      try range.bind(prefix + ":", at: 2)
      return try range.step()
    }
    codes = present
    return present
  }
}
