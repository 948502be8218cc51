import ArgumentParser
import CRMKit
import Tabular

/// Customers and tags, as `tag` and `untag` take them.
struct TaggingArguments: ParsableArguments {
  @Argument(
    help: .init(
      "customers by id, e-mail address, phone number or source:key", valueName: "customers"))
  var words: [String] = []
  @Option(
    help: .init("tag; repeatable", valueName: "tag"),
    completion: .shellCommand("crm complete tags"))
  var tag: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
}

extension TaggingArguments {
  /// Without `--tag` the first word is a customer, and the others are tags; with `--ids-from` all of them are.
  ///
  /// - Throws: ``UsageError`` if a customer or a tag is missing, ``RecordError/invalid(field:_:)`` for an invalid tag.
  func parts(in environment: Environment) throws -> (customers: [String], tags: [TagName]) {
    let (named, tags) = Tagging.parts(words, tags: tag, idsFrom)
    let customers = try idsFrom.ids(named, in: environment)
    guard !tags.isEmpty else {
      throw UsageError(.missingArgument, "no tag is given", hint: "add --tag vip")
    }
    return (customers, try tags.map(value(of: "tags", TagName.init(parsing:))))
  }

  /// - Parameter verb: `tag` or `untag`; their past tense ends alike.
  func document(_ verb: String, _ written: Store.Written<TaggingSummary>, isDryRun: Bool) -> Document {
    let summary = written.value
    var document = Document(
      schema: "crm.customer_\(verb)ged/1", TaggedCustomers(written, isDryRun: isDryRun))
    let done = isDryRun ? "would \(verb)" : "\(verb)ged"
    let unchanged = summary.customers - summary.changed
    document.line =
      "\(done) \(summary.changed) customer\(summary.changed == 1 ? "" : "s")"
      + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
    return document
  }
}

/// What is tagged and with what, where tags may stand behind a record without their option.
enum Tagging {
  static func parts(
    _ words: [String], tags: [String], _ idsFrom: IDsFromOption
  ) -> (records: [String], tags: [String]) {
    if !tags.isEmpty { return (words, tags) }
    let count = idsFrom.path == nil ? 1 : 0
    return (Array(words.prefix(count)), Array(words.dropFirst(count)))
  }
}

/// What tagging or untagging did.
struct TaggedCustomers: Tabulated {
  static let columns = [
    Column("customers", .integer, help: "customers named on the command line or read by --ids-from"),
    Column("changed", .integer, help: "customers changed"),
    Column("unchanged", .integer, help: "customers left unchanged"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ written: Store.Written<TaggingSummary>, isDryRun: Bool) {
    let summary = written.value
    cells = [
      .integer(Int64(summary.customers)), .integer(Int64(summary.changed)),
      .integer(Int64(summary.customers - summary.changed)), .optional(written.changeset), .boolean(isDryRun),
    ]
  }
}
