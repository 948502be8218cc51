import ArgumentParser
import CRMKit

/// Whose members are meant: those of a segment, or of a list that was frozen from one.
struct SegmentMemberArguments: ParsableArguments {
  @Argument(help: "Name of the segment.", completion: .shellCommand("crm complete segments")) var segment:
    String?
  @Option(help: .init("The customers of a frozen list instead.", valueName: "name")) var frozen: String?
  @OptionGroup var asOf: AsOfOptions
}

extension SegmentMemberArguments {
  /// The members as a list of customers, in the order and with the columns that were asked for.
  ///
  /// - Throws: ``UsageError`` where no segment is named, or a frozen list is to be of another time.
  func members(in environment: Environment) throws -> CustomerList {
    let store = try environment.openStore(.reading)
    var filter = CustomerFilter()
    if let frozen {
      guard asOf.asOf == nil else {
        throw UsageError(
          .conflictingOptions, "a frozen list is as of the time it was frozen", hint: "leave --as-of out")
      }
      filter.ids = try ids(of: store.freeze(frozen), in: environment, store)
    } else {
      guard let segment else {
        throw UsageError(.missingArgument, "no segment is named", hint: "name one, or a list with --frozen")
      }
      filter.rule = try store.rule(
        store.segment(segment).membershipRule, for: .customer, asOf: asOf.value(in: environment, store))
    }
    return try environment.customers(filter, in: store)
  }

  private func ids(of freeze: SegmentFreeze, in environment: Environment, _ store: Store) throws -> [Int64] {
    if let segment, segment != freeze.segment {
      throw UsageError(
        .conflictingOptions, "'\(freeze.name)' was frozen from segment '\(freeze.segment)'",
        hint: "leave the segment out")
    }
    let ids = try store.customerIDs(freeze)
    let present = try store.countCustomers(among: ids)
    if present < ids.count {
      environment.console.note("deleted since: \(ids.count - present) of \(ids.count) customers")
    }
    return ids
  }
}
