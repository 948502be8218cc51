import Foundation
import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// Duplicates in published data, found without their labels.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct DuplicateReferenceTests {
  private static let febrl = [
    "rec_id=external:febrl", "given_name=given_name", "surname=family_name", "address_1=street",
    "suburb=city",
    "postcode=postal_code", "state=region", "date_of_birth=custom:date_of_birth",
  ]
  private static let restaurant = ["name=name", "addr=street", "city=city", "phone=phone"]

  private func path(_ name: String) throws -> String {
    try #require(PackageLayout().sharedData).appending(path: name).path
  }

  private func bring(_ path: String, _ maps: [String], into store: Store) throws {
    var options = ImportOptions(path: path)
    options.mapping.preset = .none
    options.mapping.maps = try maps.map(ColumnMap.init(parsing:))
    options.mapping.customFields = try store.customFieldRules()
    options.mapping.defaultRegion = "US"
    options.match = MatchRules([.external])
    let summary = try store.importCustomers(options)
    #expect(summary.rejected == 0 && summary.created == summary.read)
  }

  /// Expects the search to reach `least`, and never less than the simple rule over the same fields.
  ///
  /// - Parameter owner: whom a record is of, by its external id.
  private func expect(_ store: Store, atLeast least: Double, owner: (String) -> String) throws {
    let owners = try store.read { database in
      try Row.fetchAll(database, sql: "SELECT customer_id, source || ':' || key FROM customer_external")
        .reduce(into: [Int64: String]()) { $0[$1[0]] = owner($1[1]) }
    }
    let truth = Dictionary(grouping: owners.values, by: \.self).values.reduce(0) {
      $0 + $1.count * ($1.count - 1) / 2
    }
    let search = try store.duplicates()
    let found = try search.pairs()
    let right = found.count { owners[$0.customer.id] == owners[$0.other.id] }
    let f1 = 2 * Double(right) / Double(found.count + truth)
    let simple = AgreementRule(search, owners: search.ids.map { owners[$0] ?? "" }).f1
    #expect(f1 >= least)
    #expect(f1 >= simple.max() ?? 0, "at least n of \(simple.count) fields agree: \(simple)")
  }

  private func febrlOwner(_ id: String) -> String { String(id.split(separator: "-")[1]) }

  @Test func febrlOne() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try bring(path("febrl/dataset1.csv"), Self.febrl, into: store)
    try expect(store, atLeast: 0.999, owner: febrlOwner)
  }

  @Test func febrlFourAsOneBase() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try bring(path("febrl/dataset4a.csv"), Self.febrl, into: store)
    try bring(path("febrl/dataset4b.csv"), Self.febrl, into: store)
    try expect(store, atLeast: 0.999, owner: febrlOwner)
  }

  /// The blanks of the file are written `NA`, and a row has no name of its own but its number.
  @Test func germanNames() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let lines = try String(contentsOfFile: path("rldata/RLdata500.csv"), encoding: .utf8).split(
      separator: "\n")
    let rows = lines.map { $0.replacing("\"", with: "").split(separator: ",").map { $0 == "NA" ? "" : $0 } }
    let file = sandbox.folder + "/people.csv"
    let text = rows.enumerated().map { "\($0 == 0 ? "row" : String($0)),\($1.joined(separator: ","))\n" }
      .joined()
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    try bring(
      file, ["row=external:row", "fname_c1=given_name", "lname_c1=family_name", "true_id=-"], into: store)
    let owners = rows.map { String($0[7]) }
    try expect(store, atLeast: 0.98) { owners[Int($0.dropFirst(4)) ?? 0] }
  }

  @Test func restaurantsOfTwoGuides() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try bring(path("restaurants/fodors.csv"), Self.restaurant + ["id=external:fodors"], into: store)
    try bring(path("restaurants/zagats.csv"), Self.restaurant + ["id=external:zagats"], into: store)
    let lines = try String(contentsOfFile: path("restaurants/matches_fodors_zagats.csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
    let twins = lines.reduce(into: [String: String]()) { twins, line in
      let ids = line.split(separator: ",")
      twins["zagats:\(ids[1])"] = "fodors:\(ids[0])"
    }
    // The rule "same telephone" has .9515.
    try expect(store, atLeast: 0.955) { twins[$0] ?? $0 }
  }

  @Test func generatedPeopleWithManySlips() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let source = try path("splink/fake_1000.csv")
    try bring(
      source,
      [
        "unique_id=external:row", "first_name=given_name", "surname=family_name", "dob=birthday", "city=city",
        "email=custom:mail", "cluster=-",
      ], into: store)
    let owners = try String(contentsOfFile: source, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
      .map { String($0.split(separator: ",").last ?? "") }
    try expect(store, atLeast: 0.88) { owners[Int($0.dropFirst(4)) ?? 0] }
  }
}

extension AgreementRule {
  /// The rule over the fields that a search compares by, with the values as the search has folded them.
  fileprivate init(_ search: DuplicateSearch, owners: [String]) {
    func numbers(_ texts: [String]) -> [Int32] {
      var known: [String: Int32] = ["": 0]
      return texts.map { text in
        let number = known[text] ?? Int32(known.count)
        known[text] = number
        return number
      }
    }
    let fields = search.linkage.fields.map { field in
      numbers(search.ids.indices.map { field.texts(of: $0).first ?? "" })
    }
    self.init(fields, owners: numbers(owners))
  }
}
