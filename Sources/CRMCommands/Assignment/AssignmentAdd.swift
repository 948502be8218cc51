import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment add`
struct AssignmentAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a rule that assigns deals to users, teams or a pool.",
    discussion: """
      Of the rules in their order the first that holds for a deal counts. One without --where holds for every deal; new rules
      stand before it. Methods:

        round-robin  whoever was given one by the rule longest ago; who was away does not get all that came meanwhile
        least-open   whoever has the fewest open deals; of equals, whoever was given something longest ago
        weighted     in proportion to the users' weights, never off by a whole deal (smooth weighted round robin)
        fixed        one user
        pool         nobody: members of the team claim it with 'crm deal claim'

      Whoever is absent, has left, or has as many open deals as --capacity of 'crm user' allows is passed over.

      Examples:
        crm assignment add dach --where 'customer.country in (DE, AT, CH)' --method round-robin --team north
        crm assignment add big --where 'amount > 50000' --method fixed --user ann --position 1
        crm assignment add rest --method pool --team inbound
      """)
  static var result: (any Tabulated.Type)? { WrittenAssignment.self }

  @Argument(help: "Name of the rule.") var name: String
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
