import ArgumentParser
import CRMKit
import Tabular

/// `crm template import`
struct TemplateImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import reply templates (macros) from a file.",
    discussion: """
      Columns: name, text, and optionally subject. A template is matched by its name; one with unknown
      placeholders is rejected. Importing the same file again changes nothing.

      Examples:
        crm template import templates.csv
        crm template import macros.csv --map 'Macro Title=name' --map 'Comment=text' --on-error skip
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    return try input.options(of: .template, in: store, environment).run {
      try store.importTemplates($0, progress: $1)
    }
  }
}
