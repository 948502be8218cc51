import ArgumentParser
import CRMKit
import Tabular

/// `crm order add`
struct OrderAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an order or invoice.",
    discussion: """
      An order needs a total or lines. Without a customer it stays unlinked. A total that contradicts its
      lines is refused.

      Examples:
        crm order add ada@example.org --total 12.50 --currency EUR --at 2026-01-02
        crm order add ada@example.org --currency EUR --line 'sku=A1,product=Shoe,quantity=2,price=6.25'
        crm order add --total 9 --currency EUR --source shop --number 1007 --status pending
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: OrderValueOptions
  @Option(
    help: .init("currency of the amounts; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    guard let currency = try currency ?? store.baseCurrency() else { throw ImportPlanError.noCurrency }
    let draft = try values.draft(currency, environment, store)
    let added = try store.addOrder(draft, of: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: AddedRecord.document("order", added, isDryRun: global.dryRun))
    return .done
  }
}

extension Store {
  /// The currency of the settings.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  func baseCurrency() throws -> Currency? {
    guard let code = try setting(.baseCurrency) else { return nil }
    do throws(ValueError) { return try Currency(parsing: code) } catch {
      throw StoreError.badSetting(key: Setting.Key.baseCurrency.rawValue, value: code)
    }
  }
}
