import CRMKit

extension Diagnosis {
  /// Why a report cannot be made, with its hint.
  init(report error: ReportError) {
    switch error {
    case .malformedCuts(let text):
      self.init(
        "malformed_cuts", "'\(text)' is not a list of bounds",
        hint: "write recency=30,90;frequency=1,4;monetary=100,500, each ascending", .usage)
    case .malformedSegments(let path, let line):
      self.init(
        "malformed_segments", "the row names no segment, or a range that is not of scores 1 to 5",
        hint:
          "columns are segment, r_min, r_max, f_min, f_max, m_min, m_max; crm report define rfm prints one",
        .invalidData)
      file = path
      self.line = line
    case .tooFewCustomers(let count, let needed):
      self.init(
        "too_few_customers", "a model needs \(needed) customers with orders, and there are \(count)",
        hint: "--method historic or simple needs no model", .invalidData)
    case .noRepeatPurchase(let customers):
      self.init(
        "no_repeat_purchase", "none of \(customers) customers bought on a second day",
        hint: "--method historic or simple needs no model", .invalidData)
    case .severalCurrencies(let codes, let missing):
      self.init(
        "several_currencies",
        "the orders are in \(codes.joined(separator: ", ")), and the report needs one currency",
        hint: missing.map { "there is no exchange rate from \($0) to \($0.base): \($0.hint)" }
          ?? "convert them: crm config set base-currency EUR, and crm rate import FILE",
        .invalidData)
    case .noOrders(let customer):
      self.init("no_orders", "customer \(customer) has no counted order", .notFound)
    }
  }
}
