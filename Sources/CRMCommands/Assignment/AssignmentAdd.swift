import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment add`
struct AssignmentAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a rule that assigns deals to users, teams or a pool.",
    discussion: """
      The first rule in the order that a deal matches decides. A rule without --where matches every deal, and
      new rules are added before it. Methods:

        round-robin  the member whose last assignment by the rule is longest ago; an absence is not made up for
        least-open   the member with the fewest open deals; among equals, the one whose last assignment is longest ago
        weighted     in proportion to the weights of the users, never off by a whole deal (smooth weighted round robin)
        fixed        one user
        pool         unassigned, in the pool of the team: its members claim deals with 'crm deal claim'

      Users who are absent, have left, or are at the limit of open deals that 'crm user edit --capacity' sets are
      passed over.

      Examples:
        crm assignment add dach --where 'customer.country in (DE, AT, CH)' --method round-robin --team north
        crm assignment add big --where 'amount > 50000' --method fixed --user ann --position 1
        crm assignment add rest --method pool --team inbound
      """)
  static var result: (any Tabulated.Type)? { WrittenAssignment.self }

  @Argument(help: "name of the rule") var name: String
  @OptionGroup(title: "Rule") var values: AssignmentValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let method = values.method else {
      throw UsageError(
        .missingArgument, "no method is given",
        hint: "write --method with \(AssignmentMethod.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let store = try environment.openStore(.writing)
    var rule = AssignmentRule(name: name, method: method)
    values.apply(to: &rule)
    let added = try store.add(rule, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_added/1",
      WrittenAssignment(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") assignment '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.assignmentRules())
    try environment.console.write(receipt: document)
    return .done
  }
}
