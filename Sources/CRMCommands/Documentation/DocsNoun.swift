import ArgumentParser
import CRMKit

/// `crm docs`: makes the files that are installed beside the program. Hidden: only the build calls it.
struct DocsNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the manual and the completions.", shouldDisplay: false,
    subcommands: [DocsMan.self, DocsCompletions.self])
}

struct DocsMan: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "man", abstract: "Write the pages of the manual.")

  @Argument(help: "An existing folder.", completion: .directory) var folder: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try DocumentationFiles(folder: folder, protectedFiles: environment.console.protectedFiles).write(
      Manual().pages)
    return .done
  }
}

struct DocsCompletions: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "completions", abstract: "Write the completion scripts.")

  @Argument(help: "An existing folder.", completion: .directory) var folder: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try DocumentationFiles(folder: folder, protectedFiles: environment.console.protectedFiles).write(
      Completions().scripts)
    return .done
  }
}

/// A folder of generated files; what is in it under other names is left alone.
struct DocumentationFiles {
  let folder: String
  let protectedFiles: ProtectedFiles

  /// - Throws: ``ProtectedFile``, ``StoreError/cannotCreate(path:detail:)``, ``OutputFailure``.
  func write(_ files: [(name: String, text: String)]) throws {
    for file in files {
      let output = try OutputFile(
        OutputPath(folder + "/" + file.name, protecting: protectedFiles))
      var text = file.text
      try text.withUTF8 { try output.write(UnsafeRawBufferPointer($0)) }
      try output.finish()
    }
  }
}
