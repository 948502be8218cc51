import Tabular

/// What a report of deals adds up apart from the rest: a group of them, in one currency.
struct DealGroupKey: Hashable, Comparable {
  /// `nil` for deals that are in no group, and where nothing is grouped.
  var group: String?
  var currency: Currency?

  static func < (left: DealGroupKey, right: DealGroupKey) -> Bool {
    (left.group ?? "", left.currency?.code ?? "") < (right.group ?? "", right.currency?.code ?? "")
  }
}

extension DealAxis? {
  /// The columns of a report, behind that of the groups where there are groups.
  func columns(_ own: [Column]) -> [Column] {
    (map { [Column($0.column, help: "the group; empty where it is unknown")] } ?? []) + own
  }

  /// The cells of a row, behind its group where there are groups.
  func cells(_ group: String?, _ own: [Cell]) -> [Cell] { self == nil ? own : [.optional(group)] + own }
}

extension DealSource {
  /// Who tells the groups of deals; `nil` where nothing is grouped.
  func groups(by axis: DealAxis?) throws -> DealGroups? { try axis.map { try DealGroups($0, self) } }
}
