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
        hint: "choose with --take kind=winner or --take kind=loser", .conflict)
    case .employs(let company, let employee):
      self.init(
        "employs",
        "customer \(employee.line) works for customer \(company.line), which would become a person",
        hint: "choose the company with --take kind=…, or remove the link first", .conflict)
    case .notAmongThem(let customer):
      self.init(
        "not_among_them", "customer \(customer.line) is not one of those that are merged",
        hint: "name one of them in --take", .usage)
    case .notMerged(let name):
      self.init(
        "not_merged", "'\(name)' is not the id of a merged customer",
        hint: "crm customer show CUSTOMER lists the merged ids of a customer", .notFound)
    case .broughtAlong(let alias):
      self.init(
        "merge_without_history",
        "customer \(alias.line) was merged before the history of this database begins, and cannot be brought back",
        hint: "an archive of crm export --all --history has the merged customers", .conflict)
    case .mergedNobody(let changeset):
      self.init(
        "merged_nobody", "changeset \(changeset) is not a merge, or was undone",
        hint: "crm show \(changeset) shows its changes", .notFound)
    }
  }
}
