import ArgumentParser
import CRMKit
import Tabular

/// `crm field`
struct FieldNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "field", abstract: "Custom fields of customers.",
    discussion: """
      A custom field has a type: text, integer, decimal, date, enum and others. Its values are set with --set
      of 'crm customer add' and 'crm customer edit', or imported. It is a column of customer lists and a name
      in rules.
      """,
    subcommands: [
      FieldAdd.self, FieldList.self, FieldShow.self, FieldEdit.self, FieldDelete.self,
    ])
}

/// `crm field add`
struct FieldAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a custom field of customers, with a type.",
    discussion: """
      The field becomes a column of every list of customers and a name in rules; --set of 'crm customer add'
      and 'crm customer edit' checks its values. Its name is snake_case and not that of a present column.

      Examples:
        crm field add tier --type enum --values gold,silver --required --stale-after 180d
        crm field add credit_limit --type decimal --help-text 'in euros'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the field") var name: String
  @OptionGroup(title: "Declaration") var options: FieldOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let declaration = try options.declaration(of: name)
    let written = try environment.openStore(.writing).declare(declaration, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = global.dryRun ? "would add field '\(name)'" : "added field '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm field list`
struct FieldList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the custom fields of customers.",
    discussion: """
      Examples:
        crm field list
        crm field list -f json
      """)
  static let columns = CustomField.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).fields())
  }
}

/// `crm field show`
struct FieldShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show",
    abstract: "Show a custom field and how many customers have a value.",
    discussion: """
      Examples:
        crm field show tier
      """)

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let field = try store.field(name)
    try environment.console.write(
      Document(schema: "crm.field/1", UsedField(field: field, customers: try store.countValues(of: field))))
    return .done
  }
}

/// A field, and how much it is used.
struct UsedField: Tabulated {
  static let columns =
    CustomField.columns + [Column("customers", .integer, help: "customers with a value")]

  let field: CustomField
  let customers: Int

  var cells: [Cell] { field.cells + [.integer(Int64(customers))] }
}

/// `crm field edit`
struct FieldEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a custom field.",
    discussion: """
      A new type converts every customer's value, and is refused if one cannot be converted (exit 5). Values
      that an enum no longer allows stay until they are changed; 'crm customer lint' lists them.

      Examples:
        crm field edit tier --values gold,silver,bronze
        crm field edit tier --no-required --stale-after none
        crm field edit seats --type integer
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: "Declaration") var options: FieldOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !options.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm field edit --help")
    }
    let store = try environment.openStore(.writing)
    let field = try store.field(name)
    let declaration = try options.declaration(of: name, changing: field)
    let written = try store.redeclare(field, as: declaration, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_edited/1",
      Receipt(field.id, name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would change" : "changed"
    document.line = written.value ? "\(verb) field '\(name)'" : "field '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What a field can be declared to be, as `add` and `edit` take it.
struct FieldOptions: ParsableArguments {
  @Option(
    help: "type: text, integer, decimal, boolean, date, instant, enum or list",
    completion: .list(CustomFieldType.allCases.map(\.rawValue)), transform: CustomFieldType.init(argument:))
  var type: CustomFieldType?
  @Option(help: .init("allowed values of an enum, separated by commas", valueName: "a,b")) var values: String?
  @Flag(inversion: .prefixedNo, help: "report customers without a value in 'crm customer lint'") var required:
    Bool?
  @Option(
    help: .init("report values not touched for this long: 180d, 26w, 6mo, 1y; none to stop", valueName: "age")
  )
  var staleAfter: String?
  @Option(
    name: .customLong("help-text"), help: .init("meaning of the field, shown as its help", valueName: "text"))
  var help: String?
}

extension FieldOptions {
  /// The declaration of a new field, or of one with the options changed.
  ///
  /// - Throws: ``RecordError``, ``ValueError``.
  func declaration(of name: String, changing field: CustomField? = nil) throws -> FieldDeclaration {
    let type = type ?? field?.type ?? .text
    return try FieldDeclaration(
      name: name, type: type, choices: choices ?? (type == .enum ? field?.choices ?? [] : []),
      isRequired: required ?? field?.isRequired ?? false,
      staleAfterDays: try staleAfter.map(days) ?? field?.staleAfterDays,
      help: help.map { $0.trimmed.isEmpty ? nil : $0.trimmed } ?? field?.help)
  }

  /// Whether none of the options is given.
  var isEmpty: Bool { type == nil && values == nil && required == nil && staleAfter == nil && help == nil }

  private var choices: [String]? {
    values?.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func days(_ age: String) throws -> Int64? {
    age == "none" ? nil : try value(of: "stale_after_days", StaleAge.init(parsing:))(age).days
  }
}

/// `crm field delete`
struct FieldDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a custom field with all its values.",
    discussion: """
      If customers have values of the field, crm asks for confirmation; scripts pass --yes. 'crm undo'
      restores field and values.

      Examples:
        crm field delete tier
        crm field delete tier --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let field = try store.field(name)
    let count = try store.countValues(of: field)
    let values = count == 0 ? "" : " and \(count) value\(count == 1 ? "" : "s") of it"
    if count > 0 { try environment.confirm("delete field '\(name)'\(values)") }
    let written = try store.delete(field, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_deleted/1", Receipt(field.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") field '\(name)'\(values)"
    try environment.console.write(receipt: document)
    return .done
  }
}
