import Tabular

/// The values of a row's cells as they are read, and what is wrong with them.
struct CellReading {
  /// Where a time without an offset is meant.
  let zone: DayZone
  /// What stands before the decimals of a number.
  let point: UInt8
  var problems: [RowProblem] = []
  var needsDateProof = false

  init(zone: DayZone, point: UInt8 = UInt8(ascii: ".")) {
    self.zone = zone
    self.point = point
  }

  mutating func refuse<Field>(
    _ code: RowProblem.Code, _ step: FieldStep<Field>, _ message: String, hint: String? = nil
  ) {
    problems.append(RowProblem(code, field: step.fieldName, index: step.index, message, hint: hint))
  }

  /// Unix seconds of a date or time, or `nil` with the problem noted.
  mutating func instant<Field>(_ step: FieldStep<Field>, _ text: String) -> Int64? {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let seconds = parts.seconds(in: zone) { return seconds }
    refuse(step, outcome, text)
    return nil
  }

  mutating func day<Field>(_ step: FieldStep<Field>, _ text: String) -> CalendarDay? {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let day = parts.calendarDay { return day }
    refuse(step, outcome, text)
    return nil
  }

  private mutating func refuse<Field>(
    _ step: FieldStep<Field>, _ outcome: DateRule.Outcome, _ text: String
  ) {
    if case .needsProof = outcome { needsDateProof = true }
    let problem = step.dates.problem(outcome, text) ?? (.invalidDate, "'\(text)' is not a date", nil)
    refuse(problem.code, step, problem.message, hint: problem.hint)
  }

  /// A decimal number as it was written, or `nil` with the problem noted.
  mutating func decimal<Field>(_ step: FieldStep<Field>, _ text: String) -> ScaledDecimal? {
    if let number = text.withBytes({ ScaledDecimal($0, point: point, mostDigits: 12) }) { return number }
    let isComma = point == UInt8(ascii: ",")
    refuse(
      .invalidDecimal, step, "'\(text)' is not a decimal number such as 12\(isComma ? "," : ".")50",
      hint: text.contains(",") && !isComma ? "where the comma is the decimal point, pass --decimal ," : nil)
    return nil
  }

  /// A decimal number in units of 1/10^places, or `nil` with the problem noted.
  mutating func scaled<Field>(_ step: FieldStep<Field>, _ text: String, places: Int) -> Int64? {
    guard let number = decimal(step, text) else { return nil }
    if let value = number.scaled(to: places) { return value }
    refuse(.invalidDecimal, step, "'\(text)' has more than \(places) decimal places, or is too large")
    return nil
  }

  mutating func currency<Field>(_ step: FieldStep<Field>, _ text: String) -> Currency? {
    do throws(ValueError) { return try Currency(parsing: text) } catch {
      refuse(.invalidCurrency, step, error.message, hint: error.hint)
      return nil
    }
  }

  /// One of a closed set of words.
  mutating func word<Field, Word: CaseIterable & RawRepresentable<String>>(
    _ step: FieldStep<Field>, _ text: String, _ read: (String) -> Word?
  ) -> Word? {
    if let word = read(text) { return word }
    let allowed = Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    refuse(.notAllowed, step, "'\(text)' is not one of \(allowed)")
    return nil
  }

  mutating func email<Field>(_ step: FieldStep<Field>, _ text: String) -> EmailAddress? {
    do throws(ValueError) { return try EmailAddress(parsing: text) } catch {
      refuse(.invalidEmail, step, error.message)
      return nil
    }
  }

  /// What a column says of the customer that the row is about.
  mutating func read<Field>(
    _ part: CustomerMention.Part, of customer: inout CustomerMention, _ step: FieldStep<Field>,
    _ text: String, source: String, numbering: CallingCode?
  ) {
    switch part {
    case .any,
      .id where !step.hasOwnIDs:
      do throws(ValueError) {
        try customer.read(text, source: source, numbering: numbering, isID: part == .id)
      } catch { refuse(.invalidExternalID, step, error.message, hint: error.hint) }
    case .id:
      customer.id = Int64(text)
      if customer.id == nil { refuse(.invalidID, step, "'\(text)' is not one of our own ids") }
    case .email: customer.email = customer.email ?? email(step, text)
    case .phone:
      let phone = PhoneNumber(text, numbering: numbering)
      if phone.form != .unparsed { customer.phone = customer.phone ?? phone }
    case .name: customer.name = customer.name ?? text
    }
  }
}
