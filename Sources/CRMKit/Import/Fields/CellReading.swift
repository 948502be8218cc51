import Tabular

/// The values of a row's cells as they are read, and what is wrong with them.
struct CellReading {
  /// Where a time without an offset is meant.
  let zone: DayZone
  /// What becomes of decimals that there is no room for; `nil` to refuse them.
  let rounding: Rounding?
  var problems: [RowProblem] = []
  /// Values that were left out.
  private(set) var warnings: [RowProblem] = []
  var needsProof = false
  /// What the row's amounts say of their currency.
  private var marked: (mark: CurrencyMark, problem: RowProblem)?
  /// What the headers of the row's amounts say of their currency.
  private var headed: CurrencyMark?

  init(zone: DayZone, rounding: Rounding? = nil) {
    self.zone = zone
    self.rounding = rounding
  }

  mutating func refuse<Field>(
    _ code: RowProblem.Code, _ step: FieldStep<Field>, _ message: String, hint: String? = nil
  ) {
    var problem = RowProblem(code, field: step.fieldName, index: step.index, message, hint: hint)
    guard step.forgives else { return problems.append(problem) }
    problem.message += ", left out"
    warnings.append(problem)
  }

  /// Unix seconds of a date or time, or `nil` with the problem noted.
  mutating func instant<Field>(_ step: FieldStep<Field>, _ text: String) -> Int64? {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let seconds = parts.seconds(in: step.isUTC ? .utc : zone) {
      if parts.hasShortYear {
        warnings.append(.shortYear(parts, text, field: step.fieldName, index: step.index))
      }
      return seconds
    }
    refuse(step, outcome, text)
    return nil
  }

  mutating func day<Field>(_ step: FieldStep<Field>, _ text: String) -> CalendarDay? {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let day = parts.calendarDay {
      if parts.hasShortYear {
        warnings.append(.shortYear(parts, text, field: step.fieldName, index: step.index))
      }
      return day
    }
    refuse(step, outcome, text)
    return nil
  }

  private mutating func refuse<Field>(
    _ step: FieldStep<Field>, _ outcome: DateRule.Outcome, _ text: String
  ) {
    if case .needsProof = outcome { needsProof = true }
    let problem = step.dates.problem(outcome, text)
    refuse(problem.code, step, problem.message, hint: problem.hint)
  }

  /// A decimal number as it was written, or `nil` with the problem noted.
  private mutating func number<Field>(_ step: FieldStep<Field>, _ text: String) -> WrittenNumber? {
    let outcome = text.withBytes(step.numbers.read)
    if case .number(let number) = outcome { return number }
    refuse(outcome, step, text)
    return nil
  }

  /// Notes that a cell is no number, or that it cannot be told which.
  mutating func refuse<Field>(_ outcome: NumberRule.Outcome, _ step: FieldStep<Field>, _ text: String) {
    if case .needsProof = outcome { needsProof = true }
    let problem = step.numbers.problem(outcome, text)
    refuse(problem.code, step, problem.message, hint: problem.hint)
  }

  /// A number that is no amount of money, perhaps a percentage, or `nil` with the problem noted.
  mutating func ratio<Field>(_ step: FieldStep<Field>, _ text: String) -> WrittenNumber? {
    guard let number = number(step, text) else { return nil }
    if number.mark == nil { return number }
    refuse(.invalidDecimal, step, "'\(text)' is an amount of money, where a number is meant")
    return nil
  }

  /// An amount of money, perhaps with a mark of its currency, or `nil` with the problem noted.
  mutating func amount<Field>(_ step: FieldStep<Field>, _ text: String) -> WrittenAmount<Field>? {
    let outcome = text.withBytes(step.numbers.read)
    let number: WrittenNumber
    var doubt: NumberRule.Outcome?
    if case .number(let clear) = outcome {
      number = clear
    } else if outcome != .invalid, let grouped = NumberRule.grouped(text) {
      (number, doubt) = (grouped, outcome)
    } else {
      refuse(outcome, step, text)
      return nil
    }
    if number.isPercent {
      refuse(.invalidDecimal, step, "'\(text)' is a percentage, where an amount is meant")
      return nil
    }
    if let mark = number.mark {
      note(mark, step, text)
    } else if let mark = step.currency {
      headed = headed ?? mark
    }
    return WrittenAmount(number: number, step: step, text: text, doubt: doubt)
  }

  /// A decimal number in units of 1/10^places, or `nil` with the problem noted.
  mutating func scaled<Field>(_ step: FieldStep<Field>, _ text: String, places: Int) -> Int64? {
    guard let number = ratio(step, text) else { return nil }
    if number.isPercent {
      refuse(.invalidDecimal, step, "'\(text)' is a percentage, where a number is meant")
      return nil
    }
    return scaled(number, step, text, places: places)
  }

  mutating func scaled<Field>(
    _ number: WrittenNumber, _ step: FieldStep<Field>, _ text: String, places: Int
  ) -> Int64? {
    if let value = number.scaled(to: places, rounding) { return value }
    let isLong = number.isCut || number.value.scale > places
    refuse(
      .invalidDecimal, step, "'\(text)' has more than \(places) decimal places, or is too large",
      hint: isLong && rounding == nil ? step.numbers.longHint(number.value) : nil)
    return nil
  }

  /// The currency that the marks of the row's amounts can mean, where it is one alone.
  var markedCurrency: Currency? { marked?.mark.currency }

  /// The currency of a row that does not say its own: that of its amounts' marks or headers, else what was given.
  func currency(or given: Currency?) -> Currency? {
    if let marked = markedCurrency ?? headed?.currency { return marked }
    guard let given, headed?.canMean(given) ?? true else { return nil }
    return given
  }

  /// Of two marks the one that tells more is kept; two that can mean nothing in common are a fault of the row.
  private mutating func note<Field>(_ mark: CurrencyMark, _ step: FieldStep<Field>, _ text: String) {
    let problem = RowProblem(.invalidCurrency, field: step.fieldName, index: step.index, "'\(text)'")
    guard let known = marked else { return marked = (mark, problem) }
    if !known.mark.codes.contains(where: mark.codes.contains) {
      refuse(.invalidCurrency, step, "'\(text)' is in another currency than \(known.problem.message)")
    } else if mark.codes.count < known.mark.codes.count {
      marked = (mark, problem)
    }
  }

  /// Notes a problem where an amount bears the mark of another currency than the row's.
  mutating func checkMark(against currency: Currency) {
    guard let marked, !marked.mark.canMean(currency) else { return }
    var problem = marked.problem
    problem.message += " is not in \(currency), the currency of the row"
    problems.append(problem)
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
    _ part: CustomerReference.Part, of customer: inout CustomerReference, _ step: FieldStep<Field>,
    _ text: String, source: String, numbering: CallingCode?
  ) {
    switch part {
    case .any,
      .id where !step.hasOwnIDs:
      guard let text = key(step, text) else { return }
      do throws(ValueError) {
        try customer.read(
          text, source: source, numbering: numbering, isID: part == .id || step.isKey,
          mayBeName: step.mayBeName)
      } catch { refuse(.invalidExternalID, step, error.message, hint: error.hint) }
    case .id:
      if ExternalID.isNoKey(text) { return }
      customer.id = Int64(text)
      if customer.id == nil { refuse(.invalidID, step, "'\(text)' is not one of our own ids") }
    case .email, .phone, .name:
      if text.isWordForNothing { return }
      readContact(part, of: &customer, step, text, numbering)
    }
  }

  /// A key as its system has it; `nil` with a warning where a spreadsheet has lost some of its digits.
  mutating func key<Field>(_ step: FieldStep<Field>, _ text: String) -> String? {
    if text.isRoundedNumber {
      warnings.append(.roundedKey(text, field: step.fieldName, index: step.index))
      return nil
    }
    return step.hasExactNumbers ? text.withoutEmptyFraction : text
  }

  private mutating func leaveOut<Field>(
    _ code: RowProblem.Code, _ step: FieldStep<Field>, _ message: String
  ) {
    warnings.append(RowProblem(code, field: step.fieldName, index: step.index, message))
  }

  /// Of several addresses the first is the customer's here; the others are told.
  private mutating func readEmail<Field>(
    of customer: inout CustomerReference, _ step: FieldStep<Field>, _ text: String
  ) {
    var address = try? EmailAddress(parsing: text)
    if address == nil, let mailboxes = EmailAddress.mailboxes(in: text) {
      address = mailboxes[0].address
      if let name = mailboxes[0].name { customer.takeName(name) }
      for other in mailboxes.dropFirst() {
        leaveOut(
          .furtherValue, step, "'\(other.address.typed)' is a second value of \(step.fieldName), left out")
      }
    }
    guard let address = address ?? email(step, text) else { return }
    if !address.isPlaceholder { return customer.email = address }
    leaveOut(.placeholderEmail, step, "'\(address.typed)' is nobody's email address, left out")
  }

  private mutating func readContact<Field>(
    _ part: CustomerReference.Part, of customer: inout CustomerReference, _ step: FieldStep<Field>,
    _ text: String, _ numbering: CallingCode?
  ) {
    switch part {
    case .email:
      if customer.email == nil { readEmail(of: &customer, step, text) }
    case .phone:
      let phone = PhoneNumber(text, numbering: numbering)
      if phone.form != .unparsed { return customer.phone = customer.phone ?? phone }
      leaveOut(.unparsedPhone, step, "'\(text)' is no telephone number, left out")
    default: customer.read(name: text)
    }
  }
}
