import ArgumentParser
import CRMKit
import Tabular

/// `crm segment export`
struct SegmentExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export the customers of a segment to a file, with every column.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv unless another is
      chosen, as with 'crm customer export'.

      Examples:
        crm segment export vip -o vip.csv
        crm segment export vip --as-of 2025-12-31 --columns id,email,name
        crm segment export --frozen vip-letter -o letter.json
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup var arguments: SegmentMemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    environment.console.standardFormat = .csv
    var members = try arguments.members(in: environment)
    return try environment.console.write(chosen: &members)
  }
}
