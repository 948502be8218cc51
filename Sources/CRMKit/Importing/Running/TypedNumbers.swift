import GRDB
import Tabular

/// Finds customers by a telephone number as it was typed, where it stands there with another key than it gets now: its
/// country was not known then or is not now, or was taken for another.
final class TypedNumbers {
  private let transaction: WriteTransaction
  private let numbers: RawStatement
  /// Whether numbers with their country were there before: without, there is nothing to find.
  let hasOlder: Bool
  /// The countries that they are of; made when the first number is looked for.
  private var codes: [CallingCode]?

  /// To be made while the index of numbers is there.
  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    numbers = try RawStatement(
      transaction.connection,
      "SELECT customer_id, number FROM customer_phone WHERE number_key = ? LIMIT \(KeyMap.mostIDs)")
    hasOlder =
      try Bool.fetchOne(
        transaction.database,
        sql: "SELECT EXISTS (SELECT 1 FROM customer_phone WHERE number_key >= '+' AND number_key < ',')")
      ?? false
  }

  /// Customers with a number of the same digits, whatever country it was thought to be of.
  func customers(_ phone: PhoneNumber) throws -> [Int64] {
    guard hasOlder, let dialled = phone.dialled else { return [] }
    var found: [Int64] = []
    for code in try codes ?? loadCodes() {
      guard let key = dialled.international(code)?.key, key != phone.key else { continue }
      defer { numbers.reset() }
      try numbers.bind(key, at: 1)
      while try numbers.step() {
        let typed = PhoneNumber(storedAs: numbers.text(at: 1), key: key, form: .international)
        if typed.dialled?.text == dialled.text { found.append(numbers.integer(at: 0)) }
      }
    }
    return found.uniqued()
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
