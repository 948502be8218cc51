import Analytics

extension Currency {
  /// Takes the code that somebody typed: one of ISO 4217, in use or withdrawn. Files may hold others.
  /// - Throws: ``ValueError`` `invalid_currency`.
  package init(typed text: String) throws(ValueError) {
    try self.init(parsing: text)
    guard !Currency.codes.contains(code), !Currency.withdrawnCodes.contains(code) else { return }
    throw ValueError(
      .invalidCurrency, "'\(text)' is not the ISO 4217 code of a currency",
      hint: suggestion(for: code, among: Currency.codes).map { "did you mean '\($0)'?" }
        ?? "write one such as EUR, USD or CNY")
  }
}
