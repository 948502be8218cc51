import ArgumentParser
import CRMKit
import Foundation

/// How the values of a file of orders or interactions are meant.
struct ActivityFileOptions: ParsableArguments {
  @Option(
    help: .init(
      "source system of their numbers and of bare customer ids; the preset, else 'external'",
      valueName: "name"))
  var source: String?

  @Option(
    help: .init(
      "for rows of unknown customers: create the customer, reject the row, or import it unlinked",
      valueName: "what"),
    completion: .list(UnknownCustomer.allCases.map(\.rawValue)),
    transform: UnknownCustomer.init(argument:))
  var onUnknownCustomer = UnknownCustomer.create

  @Flag(help: "match customers by name if a row has no better key") var matchNames = false

  @Option(
    help: .init(
      "id: read customer ids as ids of this database, as in crm's own exports; by default they are keys of the source",
      valueName: "key"),
    completion: .list([MatchRule.id.rawValue]), transform: ownIDs(argument:))
  var match: MatchRule?
}

extension ActivityFileOptions {
  /// The source that was named.
  /// - Throws: ``UsageError`` for what cannot stand before the colon of an external id.
  var checkedSource: String? { get throws { try source.map(sourceName) } }
}

/// What `--source` names.
/// - Throws: ``UsageError`` for what cannot stand before the colon of an external id.
func sourceName(_ text: String) throws -> String {
  guard let id = try? ExternalID(parsing: "\(text):1") else {
    throw UsageError(
      .invalidValue, "'\(text)' is not the name of a system",
      hint: "write letters, digits, '_', '-' and '.', as in --source shopify")
  }
  return id.source
}

/// How amounts of a file are meant.
struct AmountOptions: ParsableArguments {
  @Option(
    help: .init(
      "currency of rows without one; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
}

extension AmountOptions {
  /// The currency that was given, else that of the settings.
  func currency(in store: Store) throws -> Currency? {
    try currency ?? store.baseCurrency()
  }
}

private func ownIDs(argument: String) throws -> MatchRule {
  guard argument.lowercased() == MatchRule.id.rawValue else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not 'id'",
      hint: "customers are matched by every other key by default")
  }
  return .id
}

extension UnknownCustomer: Choice {}
