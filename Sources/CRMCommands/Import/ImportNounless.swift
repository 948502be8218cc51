import ArgumentParser
import CRMKit
import Tabular

/// `crm import contacts.csv`: no noun says what the file holds. Its header is looked at, and the command is named; nothing
/// is imported on a guess.
struct ImportNounless: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Name the command that imports a file.", shouldDisplay: false)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions
  @Argument(parsing: .captureForPassthrough, help: "file, and other words of the command") var words:
    [String] =
      []

  func run(in environment: Environment) throws -> ExitStatus {
    let file = words.first ?? "-"
    let noun = try environment.naming(file) { try guess(file, environment) }
    throw UsageError(
      .unknownCommand, "which records \(name(of: file)) holds is not given", hint: hint(noun, file))
  }

  private func guess(_ file: String, _ environment: Environment) throws -> RecordNoun? {
    do {
      return try FileInspection(ImportOptions(path: file), interruption: environment.interruption).guess()
    } catch is ReadError { return nil }
  }

  private func hint(_ noun: RecordNoun?, _ file: String) -> String {
    let check = "crm import check \(file.quotedForShell)"
    guard let noun else {
      return "\(check) shows what it holds"
    }
    let line = words.map(\.quotedForShell).joined(separator: " ")
    return "by its header: crm \(noun.command) import \(line); \(check) shows how it is read"
  }

  private func name(of file: String) -> String { file == "-" ? "standard input" : "'\(file)'" }
}
