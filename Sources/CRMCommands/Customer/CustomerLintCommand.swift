import ArgumentParser
import CRMKit
import Tabular

/// `crm customer lint`
struct CustomerLintCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "lint", abstract: "List data-quality problems of customers.",
    discussion: """
      Custom fields are checked for required values, for their type, for the values of an enum, and for
      values that have not been touched for too long ('crm field add --stale-after'). Names must not be
      empty; e-mail addresses and phone numbers must be valid.

      Examples:
        crm customer lint
        crm customer lint ada@example.org
        crm customer lint --where 'country = DE'
        crm customer lint --exit-code -q > findings.txt
        crm customer lint --sort code -f csv
      """)
  static let columns = LintFinding.columns

  @Argument(help: "customers by id, e-mail address, phone number or source:key; all by default")
  var customers: [String] = []
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let isAll = customers.isEmpty && idsFrom.path == nil
    var ids = isAll ? nil : try store.customerIDs(idsFrom.ids(customers, in: environment))
    if let rule = try rule.value(for: .customer, in: environment, store) {
      let named = ids.map(Set.init)
      ids = try store.customerIDs(rule).filter { named?.contains($0) ?? true }
    }
    var lint = try store.lint(customers: ids)
    guard global.sort != nil else { return try environment.console.write(&lint) }
    var findings: [LintFinding] = []
    while let finding = try lint.next() { findings.append(finding) }
    return try environment.console.write(findings)
  }
}
