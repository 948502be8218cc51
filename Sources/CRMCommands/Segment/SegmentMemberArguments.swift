import ArgumentParser
import CRMKit

/// Whose members are meant: those of a segment, or of a list that was frozen from one.
struct SegmentMemberArguments: ParsableArguments {
  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String?
  @Option(help: .init("customers of this snapshot instead", valueName: "name"))
  var frozen: String?
  @OptionGroup var asOf: AsOfOptions
}

extension SegmentMemberArguments {
  /// The members as a list of customers, in the order and with the columns that were asked for.
  ///
  /// - Throws: ``UsageError`` if no segment is named, or a snapshot is to be of another time.
  func members(in environment: Environment) throws -> CustomerList {
    let store = try environment.openStore(.reading)
    var filter = CustomerFilter()
    if let frozen {
      guard asOf.asOf == nil else {
        throw UsageError(
          .conflictingOptions, "a snapshot shows the time it was made", hint: "leave out --as-of")
      }
      filter.ids = try ids(of: store.freeze(frozen), in: environment, store)
    } else {
      guard let segment else {
        throw UsageError(
          .missingArgument, "no segment is named", hint: "name one, or a snapshot with --frozen")
      }
      filter.rule = try store.rule(
        store.segment(segment).membershipRule, for: .customer, asOf: asOf.value(in: environment, store))
    }
    return try environment.customers(filter, in: store)
  }

  private func ids(of freeze: SegmentFreeze, in environment: Environment, _ store: Store) throws -> [Int64] {
    if let segment, segment != freeze.segment {
      throw UsageError(
        .conflictingOptions, "snapshot '\(freeze.name)' is of segment '\(freeze.segment)'",
        hint: "leave out the segment")
    }
    let ids = try store.customerIDs(freeze)
    let present = try store.countCustomers(among: ids)
    if present < ids.count {
      environment.console.note("deleted since: \(ids.count - present) of \(ids.count) customers")
    }
    return ids
  }
}
