import CRMKit

extension Diagnosis {
  /// Why customers cannot become one, or two again, with its hint.
  init(merge error: MergeError) {
    switch error {
    case .itself(let name, let customer):
      self.init(
        "merge_with_itself",
        name == String(customer.id)
          ? "customer \(customer.line) cannot be merged with itself"
          : "'\(name)' is customer \(customer.line)",
        hint: "crm customer show \(customer.id) lists what was merged into it", .conflict)
    case .kindsDiffer(let winner, let loser):
      self.init(
        "kinds_differ", "one of customers \(winner.line) and \(loser.line) is a person, the other a company",
        hint: "say which is left with --take kind=winner or --take kind=loser", .conflict)
    case .employs(let company, let employee):
      self.init(
        "employs",
        "customer \(employee.line) works for customer \(company.line), which would become a person",
        hint: "take --take kind=… for the company, or the link away first", .conflict)
    case .notAmongThem(let customer):
      self.init(
        "not_among_them", "customer \(customer.line) is not one of those that are merged",
        hint: "name one of them in --take", .usage)
    case .notMerged(let name):
      self.init(
        "not_merged", "'\(name)' is no id that was merged into a customer",
        hint: "crm customer show CUSTOMER lists those of a customer", .notFound)
    case .broughtAlong(let alias):
      self.init(
        "merge_without_history",
        "customer \(alias.line) was merged before the history of this database begins, and cannot be brought back",
        hint: "an archive of crm export --all --history has what was merged", .conflict)
    case .mergedNobody(let changeset):
      self.init(
        "merged_nobody", "changeset \(changeset) merged nobody, or was taken back",
        hint: "crm show \(changeset) says what it did", .notFound)
    }
  }
}
