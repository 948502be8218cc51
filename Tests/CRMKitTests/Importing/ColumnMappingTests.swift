import CRMKit
import Tabular
import Testing

struct ColumnMappingTests {
  private func draft(
    _ cells: KeyValuePairs<String, String?>, _ options: MappingOptions = MappingOptions()
  ) throws -> MappedRecord {
    let names = cells.map(\.key)
    var mapper = try RecordMapper(names: names, options: options)
    return try mapper.draft(of: Record(names: names, values: cells.map(\.value), line: 2))
  }

  private func mapping(_ names: [String], _ options: MappingOptions = MappingOptions()) throws
    -> ColumnMapping
  {
    try RecordMapper(names: names, options: options).mapping
  }

  private func options(_ change: (inout MappingOptions) throws -> Void) rethrows -> MappingOptions {
    var options = MappingOptions()
    try change(&options)
    return options
  }

  @Test func saysWhatEachColumnWasUnderstoodAs() throws {
    let options = try options {
      $0.maps = [try ColumnMap(parsing: "Kd-Nr=external_id:erp"), try ColumnMap(parsing: "Zone=")]
      $0.customFields = [CustomFieldRule(name: "tier", type: .enum, allowed: ["gold", "silver"])]
    }
    let columns = try mapping(["name", "E-Mail", "Kd-Nr", "Tier", "Zone", "Shoe Size"], options).columns
    #expect(columns.map(\.ground) == [.own, .own, .map, .field, .map, .kept])
    #expect(
      columns.map(\.target.text) == [
        "name", "email", "external_id:erp", "custom:tier", "-", "custom:shoe_size",
      ])
  }

  @Test(arguments: [
    ("Lifecycle Stage", "lifecycle_stage"), ("最后跟进时间", "最后跟进时间"), ("  A/B  (test) ", "a_b_test"),
    ("№ 1", "no_1"),
    ("---", ""),
  ])
  func unknownColumnsBecomeFieldsOfTheirName(header: String, name: String) {
    #expect(CustomFieldRule.name(fromHeader: header) == name)
  }

  @Test func doubleNamesStayApart() throws {
    let fields = try mapping(["email", "Shoe Size", "shoe-size", "??"]).customFields.map(\.name)
    #expect(fields == ["shoe_size", "shoe_size_2", "column_4"])
  }

  @Test(arguments: [
    ("Customer Name", "Contact Name", "contact_name"), ("客户名称", "联系人", "联系人"),
    ("Kunde", "Name", "other_name"),
  ])
  func aFurtherNameIsAFieldOfItsOwn(first: String, second: String, field: String) throws {
    #expect(try mapping([first, second]).columns.map(\.target.text) == ["name", "custom:\(field)"])
    let declared = options { $0.customFields = [CustomFieldRule(name: field)] }
    for options in [MappingOptions(), declared] {
      let both = try draft([first: "Acme", second: "Ann Lee", "city": "Rome"], options).draft
      #expect(both.name == "Acme")
      #expect(both.custom == [CustomValue(name: field, value: .string("Ann Lee"))])
      #expect(try draft([first: "", second: "Ann Lee"], options).draft.name == "Ann Lee")
    }
    let dropping = options { $0.unknown = .drop }
    #expect(try draft([first: "", second: "Ann Lee"], dropping).draft.name == "Ann Lee")
  }

  @Test func theFirstColumnThatSaysSomethingWins() throws {
    let mapped = try draft([
      "First Name": "", "Vorname": "Ada", "given_name": "Augusta", "email": "ada@example.org",
    ])
    #expect(mapped.draft.givenName == "Ada")
    #expect(!mapped.draft.blanks.contains(.givenName))
  }

  @Test func blanksAreNoted() throws {
    let mapped = try draft(["name": "Ada", "email": " ", "phone": nil, "Tier": ""])
    #expect(mapped.draft.blanks.fields == [.email, .phone])
    #expect(mapped.draft.blanks.custom == ["tier"])
  }

  @Test func cellsHoldSeveralValues() throws {
    let mapped = try draft([
      "email": "ada@example.org; ADA@example.org ;b@example.org", "phone": "+49 30 901820\n030/1234",
      "tags": "vip;press; vip", "external_id": "shop:1; erp:2",
    ])
    #expect(mapped.draft.emails.map(\.key) == ["ada@example.org", "b@example.org"])
    #expect(mapped.draft.phones.map(\.key) == ["+4930901820", "0301234"])
    #expect(mapped.draft.tags == ["vip", "press"])
    #expect(mapped.draft.externalIDs.map(\.description) == ["shop:1", "erp:2"])
  }

  @Test(arguments: [
    ("email", "pedro@", RowProblem.Code.invalidEmail), ("birthday", "31/31/1985", .invalidDate),
    ("birthday", "3/14/85", .ambiguousDate), ("created_at", "03/04/2025", .ambiguousDate),
    ("kind", "robot", .invalidKind),
    ("id", "C-7", .invalidID), ("external_id", ":1234", .invalidExternalID),
    ("points", "1.5", .invalidInteger),
    ("price", "1.5.2", .invalidDecimal), ("price", "1,5", .ambiguousNumber),
    ("active", "perhaps", .invalidBoolean),
    ("tier", "bronze", .notAllowed),
    ("since", "soon", .invalidDate),
  ])
  func valuesAreChecked(column: String, value: String, code: RowProblem.Code) throws {
    let options = options {
      $0.customFields = [
        CustomFieldRule(name: "points", type: .integer), CustomFieldRule(name: "price", type: .decimal),
        CustomFieldRule(name: "active", type: .boolean), CustomFieldRule(name: "since", type: .date),
        CustomFieldRule(name: "tier", type: .enum, allowed: ["gold", "silver"]),
      ]
    }
    let mapped = try draft(["name": "Ada", column == "name" ? "x" : column: value], options)
    #expect(mapped.problems.map(\.code) == [code])
    #expect(mapped.problems.first?.index == 1)
    #expect(mapped.problems.first?.field == column)
    #expect(mapped.needsProof == (code == .ambiguousDate || code == .ambiguousNumber))
  }

  @Test func declaredFieldsGetTheirTypes() throws {
    let options = options {
      $0.customFields = [
        CustomFieldRule(name: "points", type: .integer), CustomFieldRule(name: "active", type: .boolean),
        CustomFieldRule(name: "since", type: .date),
        CustomFieldRule(name: "tier", type: .enum, allowed: ["gold"]),
        CustomFieldRule(name: "likes", type: .list),
      ]
    }
    let mapped = try draft(
      [
        "name": "Ada", "Points": "+7", "Active": "Yes", "Since": "12 Mar 2025", "Tier": "GOLD",
        "Likes": "tea; rye",
      ],
      options)
    #expect(
      mapped.draft.custom.map(\.value) == [
        .number("7"), .boolean(true), .string("2025-03-12"), .string("gold"), .strings(["tea", "rye"]),
      ])
  }

  @Test func aRowThatNamesNobodyIsRefused() throws {
    #expect(try draft(["name": "", "email": "", "city": "Bonn"]).problems.map(\.code) == [.emptyRecord])
  }

  @Test func doubtfulPhonesAreKeptAndReported() throws {
    let mapped = try draft(["name": "Ada", "phone": "ask Bob"])
    #expect(mapped.draft.phones.map(\.typed) == ["ask Bob"])
    #expect(mapped.warnings.map(\.code) == [.unparsedPhone])
    #expect(mapped.problems == [])
  }

  @Test func mapsThatCannotBeFollowedAreRefused() throws {
    func failure(_ map: String, _ unknown: UnknownColumns = .keep) -> ImportPlanError? {
      #expect(throws: ImportPlanError.self) {
        let options = try options {
          $0.maps = [try ColumnMap(parsing: map)]
          $0.unknown = unknown
        }
        return try mapping(["name", "Tier"], options)
      }
    }
    #expect(failure("name") == .malformedMap("name"))
    #expect(failure("Mail=email") == .missingColumn("Mail", columns: ["name", "Tier"]))
    #expect(failure("name=name", .reject) == .unknownColumns(["Tier"]))
    guard case .unknownTarget("emial", "Tier", let fields) = failure("Tier=emial") else {
      Issue.record("no unknownTarget")
      return
    }
    #expect(fields.contains("email"))
  }

  @Test func aFileThatNamesNobodyIsRefused() {
    #expect(throws: ImportPlanError.noIdentifyingColumn(columns: ["city", "size"])) {
      try mapping(["city", "size"])
    }
  }

  @Test func aSavedMappingComesBackAsItWas() throws {
    let saved = SavedMapping(
      presetName: "google",
      maps: [ColumnMap(column: "X", target: "-"), ColumnMap(column: "A=B", target: "custom:ab")],
      unknown: .drop, dateFormat: .dayFirst, defaultRegion: "DE")
    let read = try SavedMapping(json: saved.json)
    #expect(read.maps == saved.maps)
    #expect(read.json == saved.json)
    #expect(throws: ImportPlanError.self) { try SavedMapping(json: .object([])) }
  }

  @Test func targetsAreReadAsTheyAreWritten() {
    let targets: [ColumnTarget] = [
      .field(.email), .address(.city, slot: "work"), .address(.street, slot: ""), .name(.middle),
      .externalID(source: "erp"), .salesforceID, .custom("tier"), .emailLabel, .callingCode,
      .skip(.mergedAtSource), .dropped,
    ]
    for target in targets { #expect(ColumnTarget(text: target.text, fields: []) == target) }
  }

  @Test func recordsMayEachHaveTheirOwnNames() throws {
    let options = options { $0.requiresMappedColumns = false }
    var mapper = try RecordMapper(names: [], options: options)
    let card = Record(names: ["version", "fn", "bday"], values: ["4.0", "Ada", "19851210"], line: 1)
    let other = Record(
      names: ["version", "n.given", "n.family"], values: ["4.0", "Grace", "Hopper"], line: 9)
    #expect(try mapper.draft(of: card).draft.birthday == "1985-12-10")
    #expect(try mapper.draft(of: other).draft.name == "Grace Hopper")
    #expect(mapper.mapping.preset?.name == "vcard")
  }
}
