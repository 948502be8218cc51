import ArgumentParser
import CRMKit
import Tabular

/// `crm template import`
struct TemplateImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update reply templates from a file.",
    discussion: """
      Columns: name, text, and perhaps subject. A template is found by its name; one whose placeholders mean nothing is
      rejected. Importing the same file again changes nothing.

      Examples:
        crm template import templates.csv
        crm template import macros.csv --map 'Macro Title=name' --map 'Comment=text' --on-error skip
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let options = try input.options(of: .template, in: store, global)
    let summary = try environment.naming(input.file) {
      try store.importTemplates(options, progress: ProgressLine(environment).update)
    }
    return try ImportReport(summary, environment).write()
  }
}
