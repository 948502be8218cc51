extension OrderLine {
  /// Reads `sku=A1,product=Shoe,quantity=2,price=6.25,discount=0`; a comma in a value is written `\,`.
  ///
  /// - Throws: ``RecordError/invalid(field:_:)`` naming the part that is wrong.
  package init(assignments text: String, _ currency: Currency) throws {
    self.init()
    var hasPrice = false
    var amount: Int64?
    for part in text.assignmentParts {
      guard let equals = part.firstIndex(of: "=") else { throw OrderLine.malformed(text) }
      let value = String(part[part.index(after: equals)...]).trimmed
      switch part[..<equals].lowercased().trimmed {
      case "sku": sku = value
      case "product": product = value
      case "category": category = value
      case "quantity": quantityMilli = try OrderLine.scaled(value, 3, "quantity", from: 1)
      case "price":
        priceE4 = try OrderLine.scaled(value, 4, "price")
        hasPrice = true
      case "discount": discountMinor = try OrderLine.scaled(value, currency.digits, "discount")
      case "amount": amount = try OrderLine.scaled(value, currency.digits, "amount")
      default: throw OrderLine.malformed(text)
      }
    }
    try settle(hasPrice: hasPrice, amount: amount, currency, text)
  }

  private mutating func settle(
    hasPrice: Bool, amount: Int64?, _ currency: Currency, _ text: String
  ) throws {
    if let amount, !hasPrice {
      amountMinor = amount
      priceE4 =
        OrderLine.price(
          quantityMilli: quantityMilli, amountMinor: amount, discountMinor: discountMinor, currency) ?? 0
      return
    }
    guard hasPrice else { throw OrderLine.malformed(text) }
    guard
      let computed = OrderLine.amount(
        quantityMilli: quantityMilli, priceE4: priceE4, discountMinor: discountMinor, currency)
    else {
      throw RecordError.invalid(
        field: "line", ValueError(.invalidMoney, "'\(text)': quantity times price is too large"))
    }
    guard computed >= 0 else {
      throw RecordError.invalid(
        field: "line",
        ValueError(
          .invalidMoney, "'\(text)': the discount is more than quantity times price",
          hint: "write the discount of the whole line, in its currency"))
    }
    if let amount, amount != computed {
      let literal = Money(minor: computed, currency).literal
      throw RecordError.invalid(
        field: "line",
        ValueError(.invalidMoney, "'\(text)': quantity times price less discount is \(literal)"))
    }
    amountMinor = computed
  }

  private static func scaled(_ text: String, _ places: Int, _ name: String, from least: Int64 = 0) throws
    -> Int64
  {
    guard let value = text.withBytes({ ScaledDecimal($0, mostDigits: 9) })?.scaled(to: places) else {
      throw RecordError.invalid(
        field: "line",
        ValueError(
          .invalidDecimal, "\(name): '\(text)' is not a number of at most \(places) decimal places"))
    }
    guard value >= least else {
      throw RecordError.invalid(
        field: "line",
        ValueError(
          .invalidDecimal, "\(name): '\(text)' is \(least > 0 ? "not more" : "less") than 0",
          hint: "write a \(name) \(least > 0 ? "above 0" : "of 0 or more")"))
    }
    return value
  }

  private static func malformed(_ text: String) -> RecordError {
    .invalid(
      field: "line",
      ValueError(
        .invalidAssignment, "'\(text)' is not a line",
        hint: "write --line 'sku=A1,product=Shoe,quantity=2,price=6.25,discount=0'"))
  }
}

extension String {
  /// The parts between commas; `\,` is a comma.
  var assignmentParts: [String] {
    var parts = [""]
    var isEscaped = false
    for character in self {
      if isEscaped || (character != "," && character != "\\") {
        parts[parts.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        parts.append("")
      }
    }
    return parts.filter { !$0.trimmed.isEmpty }
  }
}
