import ArgumentParser
import CRMKit
import Foundation

/// How the values of a file of orders or interactions are meant.
struct ActivityFileOptions: ParsableArguments {
  @Option(
    help: .init(
      "The system that numbers them, and that bare customer ids belong to; the preset, else 'external'.",
      valueName: "name"))
  var source: String?

  @Option(
    help: .init(
      "What is done with a row whose customer nobody knows: create the customer, reject the row, or unlinked.",
      valueName: "what"),
    completion: .list(UnknownCustomer.allCases.map(\.rawValue)),
    transform: UnknownCustomer.init(argument:))
  var onUnknownCustomer = UnknownCustomer.create

  @Flag(help: "Take a name for its customer, where a row has nothing better.") var matchNames = false

  @Option(
    help: .init(
      "id: ids that rows name are this database's own, as in our own exports; else they are keys of the source.",
      valueName: "rule"),
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
      .invalidValue, "'\(text)' is not a name of a system",
      hint: "write letters, digits, '_', '-' and '.', as in --source shopify")
  }
  return id.source
}

/// How amounts of a file are meant.
struct AmountOptions: ParsableArguments {
  @Option(
    help: .init(
      "Currency of rows that do not say their own; the setting base-currency by default.", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
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
      hint: "customers are found by every other key without being asked")
  }
  return .id
}

extension UnknownCustomer: Choice {}
