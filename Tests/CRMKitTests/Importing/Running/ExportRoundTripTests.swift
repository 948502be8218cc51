import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What is exported comes in again: the export of the copy is the export of the original, but for the ids.
@Suite struct ExportRoundTripTests {
  @Test(arguments: Trials.seeds(8), [OutputFormat.csv, .json, .ndjson])
  func anExportIntoAnEmptyDatabaseIsTheSameDatabase(seed: UInt64, format: OutputFormat) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    for name in ["first", "second", "third"] {
      var options = ImportOptions(
        path: try RandomFile(using: &generator).written(to: original.folder, as: name))
      options.onError = .skip
      options.mapping.dateFormat = .dayFirst
      options.mapping.customFields = try store.customFieldRules()
      _ = try? store.importCustomers(options)
    }
    let export = try self.export(store, as: format)
    let path = original.folder + "/export." + format.rawValue
    try export.whole.write(toFile: path, atomically: true, encoding: .utf8)

    let copy = try Sandbox()
    let copied = try copy.store()
    var options = ImportOptions(path: path)
    // Customers of one database may share addresses; each is to come in as itself.
    options.match = MatchRules([.id])
    let summary = try copied.importCustomers(options)
    let comment = Comment(rawValue: "seed \(seed)\n\(export.whole)\n\(summary.faults)")
    #expect(summary.created == summary.read, comment)
    #expect(try self.export(copied, as: format).withoutIDs == export.withoutIDs, comment)
  }

  /// The export says of the original what is there already, and of an empty database all of it.
  @Test(arguments: fixtures, [OutputFormat.csv, .ndjson])
  func theExportOfAnySystemsContactsComesInAgain(fixture: String, format: OutputFormat) throws {
    let original = try Sandbox()
    let store = try original.store()
    var options = ImportOptions(path: PackageLayout().fixtures.appending(path: fixture).path)
    options.onError = .skip
    options.read.encoding = encodings[fixture]
    if fixture == "outlook/ambiguous-birthdays.csv" { options.mapping.dateFormat = .dayFirst }
    #expect(try store.importCustomers(options).created > 0)
    let export = try self.export(store, as: format)
    let path = original.folder + "/export." + format.rawValue
    try export.whole.write(toFile: path, atomically: true, encoding: .utf8)

    var again = ImportOptions(path: path)
    again.mapping.customFields = try store.customFieldRules()
    let summary = try store.importCustomers(again)
    #expect(summary.unchanged == summary.read && summary.read > 0, "\(export.whole)\n\(summary.faults)")
    #expect(try self.export(store, as: format).whole == export.whole)

    let copy = try Sandbox()
    let copied = try copy.store()
    let first = try copied.importCustomers(ImportOptions(path: path))
    #expect(first.created == first.read, "\(export.whole)\n\(first.faults)")
    #expect(try self.export(copied, as: format).withoutIDs == export.withoutIDs)
  }

  static let fixtures = [
    "brevo/contacts.csv", "chinese/customers-gb18030.csv", "crm/customers.csv", "duplicates/people.csv",
    "google/contacts-legacy.csv", "google/contacts.csv", "hubspot/companies.csv",
    "hubspot/contacts-newer.csv",
    "hubspot/contacts.csv", "leads/leads.csv", "linkedin/Connections.csv",
    "mailchimp/cleaned_members_export_1f2e3d4c5b.csv", "mailchimp/subscribed_members_export_1f2e3d4c5b.csv",
    "mailchimp/unsubscribed_members_export_1f2e3d4c5b.csv", "outlook/ambiguous-birthdays.csv",
    "outlook/desktop-utf-16.csv", "outlook/desktop-windows-1252.csv", "outlook/google-outlook.csv",
    "outlook/web.csv", "plain/bad-emails.csv", "plain/contacts.csv", "plain/synonyms-german.csv",
    "salesforce/Contact.csv", "salesforce/Lead.csv", "salesforce/report.csv", "shopify/customers-legacy.csv",
    "shopify/customers.csv", "stripe/customers.csv", "survey/customers.csv", "systemeio/contacts.csv",
    "thunderbird/contacts.csv", "twenty/people.csv", "vcard/apple-3.0.vcf", "vcard/modern-4.0.vcf",
    "vcard/phone-2.1.vcf", "woocommerce/customers.csv", "zammad/users.csv", "zoho/contacts.csv",
  ]

  private let encodings = [
    "chinese/customers-gb18030.csv": "gb18030", "outlook/desktop-windows-1252.csv": "windows-1252",
  ]

  private func export(_ store: Store, as format: OutputFormat) throws -> (whole: String, withoutIDs: String) {
    let columns = try store.customerColumns()
    return (try text(store, columns, format), try text(store, columns.filter { $0.name != "id" }, format))
  }

  private func text(_ store: Store, _ columns: [Column], _ format: OutputFormat) throws -> String {
    var rows = try store.customers(columns: columns)
    let sink = MemorySink()
    let writer = TableWriter(format: format, columns: columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
