import CRMKit

extension Diagnosis {
  /// Why duplicates cannot be looked for, with its hint.
  init(duplicate error: DuplicateError) {
    switch error {
    case .sameCustomer(let id):
      self.init("same_customer", "both names are of customer \(id)", hint: "name two customers", .usage)
    case .unknownField(let name, let known):
      self.init(
        "unknown_field", "customers are not compared by '\(name)'",
        hint: didYouMean(name, among: known) ?? "fields are \(known.joined(separator: ", "))", .usage)
    }
  }
}
