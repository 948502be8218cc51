import ArgumentParser
import CRMKit
import Tabular

/// Customers and tags, as `tag` and `untag` take them.
struct TaggingArguments: ParsableArguments {
  @Argument(help: .init("A customer and then tags; only tags with --ids-from.", valueName: "customer tag"))
  var words: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
}

extension TaggingArguments {
  /// - Throws: ``UsageError`` where a customer or a tag is missing, ``RecordError/invalid(field:_:)`` for what is no tag.
  func parts(in environment: Environment) throws -> (customers: [String], tags: [TagName]) {
    let named = idsFrom.path == nil ? Array(words.prefix(1)) : []
    let customers = try idsFrom.ids(named, in: environment)
    let tags = try words.dropFirst(named.count).map(value(of: "tags", TagName.init(parsing:)))
    guard !tags.isEmpty else {
      throw UsageError(.missingArgument, "no tag is given", hint: "write it behind the customer")
    }
    return (customers, tags)
  }

  /// - Parameter verb: `tag` or `untag`; their past tense ends alike.
  func document(_ verb: String, _ written: Store.Written<TaggingSummary>, isDryRun: Bool) -> Document {
    let summary = written.value
    var document = Document(
      schema: "crm.customers_\(verb)ged/1", TaggedCustomers(written, isDryRun: isDryRun))
    let done = isDryRun ? "would \(verb)" : "\(verb)ged"
    let unchanged = summary.customers - summary.changed
    document.line =
      "\(done) \(summary.changed) customer\(summary.changed == 1 ? "" : "s")"
      + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
    return document
  }
}

/// What tagging or untagging did.
struct TaggedCustomers: Tabulated {
  static let columns = [
    Column("customers", .integer, help: "Customers that were named."),
    Column("changed", .integer, help: "Customers whose tags changed."),
    Column("unchanged", .integer, help: "Customers that were so already."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
