import ArgumentParser
import CRMKit

/// Values of placeholders that are given by hand.
struct TemplateValueOptions: ParsableArguments {
  @Option(
    help: .init(
      "value of a placeholder: tracking=123 for {{set.tracking}}, customer.name=Ada for {{customer.name}}; repeatable",
      valueName: "key=value"))
  var set: [String] = []

  /// Values by the whole names of placeholders; a key without a point is one of the template's own.
  ///
  /// - Throws: ``UsageError`` `invalid_value`.
  func values() throws -> [String: String] {
    try set.reduce(into: [:]) { values, pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw UsageError(
          .invalidValue, "'\(pair)' is not a key with its value", hint: "write --set tracking=123")
      }
      values[parts[0].contains(".") ? parts[0] : "set.\(parts[0])"] = parts[1]
    }
  }
}

extension Environment {
  /// What the placeholders of a template stand for.
  ///
  /// - Parameters:
  ///   - customer: whom it is written to; the customer of the ticket where none is named.
  ///   - ticket: the ticket that it answers.
  /// - Throws: ``RecordError``, ``UsageError``.
  func templateValues(
    _ options: TemplateValueOptions, customer: String?, ticket: String?, in store: Store
  ) throws -> TemplateValues {
    let zone = DayZone(try zone(of: store))
    var values = TemplateValues(agent: try store.templateAgent(actor), now: now, zone: zone)
    values.given = try options.values()
    values.ticket = try ticket.map { try store.templateTicket($0, zone: zone) }
    values.customer = try (customer ?? values.ticket?.customer.map { String($0) }).map(store.customer)
    return values
  }
}
