import CRMKit
import Tabular
import Testing

/// Each system's export, with the traps its users report.
struct PresetFixtureTests {
  @Test(arguments: [
    ("crm/customers.csv", "crm", "customers", 4),
    ("google/contacts.csv", "google", "2024", 5),
    ("google/contacts-legacy.csv", "google", "legacy", 4),
    ("thunderbird/contacts.csv", "thunderbird", "address book", 4),
    ("outlook/web.csv", "outlook", "outlook", 4),
    ("outlook/desktop-utf-16.csv", "outlook", "outlook", 4),
    ("outlook/google-outlook.csv", "outlook", "outlook", 4),
    ("vcard/phone-2.1.vcf", "vcard", "vcard", 2),
    ("vcard/apple-3.0.vcf", "vcard", "vcard", 2),
    ("vcard/modern-4.0.vcf", "vcard", "vcard", 2),
    ("hubspot/contacts.csv", "hubspot", "contacts", 4),
    ("hubspot/contacts-newer.csv", "hubspot", "contacts (newer)", 4),
    ("hubspot/companies.csv", "hubspot", "companies", 3),
    ("salesforce/Contact.csv", "salesforce", "Contact", 4),
    ("salesforce/Lead.csv", "salesforce", "Lead", 2),
    ("salesforce/report.csv", "salesforce", "contacts report", 3),
    ("zoho/contacts.csv", "zoho", "Contacts", 3),
    ("mailchimp/subscribed_members_export_1f2e3d4c5b.csv", "mailchimp", "audience", 4),
    ("shopify/customers.csv", "shopify", "customers", 4),
    ("shopify/customers-legacy.csv", "shopify", "customers (legacy)", 2),
    ("woocommerce/customers.csv", "woocommerce", "customers", 4),
    ("linkedin/Connections.csv", "linkedin", "Connections", 4),
    ("stripe/customers.csv", "stripe", "customers", 4),
    ("systemeio/contacts.csv", "systemeio", "contacts", 4),
    ("zammad/users.csv", "zammad", "users", 4),
    ("twenty/people.csv", "twenty", "people", 3),
  ])
  func isFoundByItsHeaderAndReadWhole(file: String, preset: String, variant: String, rows: Int) throws {
    let fixture = try ImportedFixture(file)
    #expect(fixture.mapping.preset?.name == preset)
    #expect(fixture.mapping.variant?.name == variant)
    #expect(fixture.records.count == rows)
    #expect(fixture.problems == [])
    #expect(fixture.drafts.allSatisfy { $0.emails.allSatisfy { $0.typed.contains("@example.") } })
  }

  @Test func googleJoinsValuesAndStarsLabels() throws {
    let ada = try #require(try ImportedFixture("google/contacts.csv").drafts.first)
    #expect(ada.name == "Ada King Lovelace")
    #expect(ada.emails.map(\.key) == ["countess@example.com", "ada@example.org", "ada.lovelace@example.com"])
    #expect(ada.phones.map(\.key) == ["+442079460018", "+447700900123"])
    #expect(ada.tags == ["Mathematicians", "starred"])
    #expect(ada.birthday == "--12-10")
    #expect(ada.notes == ["Prefers letters.\nNever call before noon."])
    #expect(ada.addresses.map(\.street) == ["12 St James's Square"])
    #expect(ada.addresses.map(\.label) == ["Home"])
  }

  @Test func googleHasCompaniesAndNamesWithoutSpaces() throws {
    let drafts = try ImportedFixture("google/contacts.csv").drafts
    #expect(drafts[2].name == "王小明")
    #expect(drafts[3].kind == .company)
    #expect(drafts[3].name == "Corner Bakery")
    #expect(drafts[3].addresses.first?.street == "Am Markt 3\n10178 Berlin")
    #expect(drafts[4].text("relation_1_value") == "Emmy")
  }

  @Test(arguments: [
    ("outlook/desktop-windows-1252.csv", "windows-1252"), ("outlook/desktop-utf-16.csv", nil),
  ])
  func outlookHasCodePagesZeroDatesAndExchangeAddresses(file: String, encoding: String?) throws {
    let fixture = try ImportedFixture(file, encoding: encoding)
    #expect(fixture.drafts.map(\.name) == ["Jürgen Müller", "Zoë Brontë", "Sam Servers", "Café René"])
    #expect(fixture.drafts.map(\.birthday) == [nil, "1985-03-21", nil, nil])
    #expect(fixture.drafts.map(\.gender) == [nil, nil, nil, nil])
    #expect(fixture.drafts[0].addresses.map(\.street) == ["Große Straße 5\nHinterhaus"])
    #expect(fixture.drafts[0].addresses.map(\.label) == ["work"])
    #expect(fixture.drafts[1].tags == ["Authors", "Friends"])
    #expect(fixture.drafts[2].emails == [])
    #expect(fixture.warnings.map(\.code) == [.exchangeAddress])
  }

  @Test func outlookBirthdaysThatNothingProvesAreRefused() throws {
    let fixture = try ImportedFixture("outlook/ambiguous-birthdays.csv")
    #expect(fixture.problems.map(\.code) == [.ambiguousDate, .ambiguousDate])
    #expect(fixture.problems[0].hint == "pass --date-format DD/MM/YYYY or MM/DD/YYYY")
    var options = MappingOptions()
    options.dateFormat = .monthFirst
    let mended = try ImportedFixture("outlook/ambiguous-birthdays.csv", options: options)
    #expect(mended.drafts.map(\.birthday) == ["1985-03-04", "1976-12-09"])
  }

  @Test func vCardsOfThreeVersionsReadAlike() throws {
    let old = try ImportedFixture("vcard/phone-2.1.vcf").drafts
    #expect(old[0].name == "Jürgen Müller")
    #expect(old[0].birthday == "1985-03-21")
    #expect(old[0].addresses.first?.street == "Große Straße 5")
    let apple = try ImportedFixture("vcard/apple-3.0.vcf").drafts
    #expect(apple[0].birthday == "--12-10")
    #expect(apple[0].emails.first?.key == "ada.lovelace@example.com")
    #expect(apple[0].tags == ["vip", "press"])
    #expect(apple[0].externalIDs.first?.source == "vcard")
    #expect(apple[1].kind == .company)
    let modern = try ImportedFixture("vcard/modern-4.0.vcf").drafts
    #expect(modern.map(\.kind) == [.person, .company])
    #expect(modern[0].emails.map(\.key) == ["xiaoming@example.org", "wang@example.com"])
    #expect(modern[0].phones.map(\.key) == ["+8613800138000"])
  }

  @Test func hubSpotListsIDsBySemicolonAndKnowsCompanies() throws {
    let ada = try #require(try ImportedFixture("hubspot/contacts.csv").drafts.first)
    #expect(ada.externalIDs == [ExternalID(source: "hubspot", key: "101")])
    #expect(ada.custom.first { $0.name == "associated_company_ids" }?.value == .strings(["9001", "9002"]))
    #expect(ada.text("lifecycle_stage") == "Customer")
    #expect(ada.createdAt?.description == "2024-05-01T12:30:00Z")
    let company = try #require(try ImportedFixture("hubspot/companies.csv").drafts.first)
    #expect(company.kind == .company)
    #expect(company.name == "Analytical Engines")
    #expect(company.company == nil)
  }

  @Test func salesforceSkipsTheDeletedAndTheMergedAndLengthensIDs() throws {
    let drafts = try ImportedFixture("salesforce/Contact.csv").drafts
    #expect(drafts.map(\.skip) == [nil, nil, .deletedAtSource, .mergedAtSource])
    #expect(drafts[1].externalIDs == [ExternalID(source: "salesforce", key: "003D000000QV9n3IAD")])
    #expect(drafts[0].addresses.map(\.label) == ["mailing"])
    #expect(
      try ImportedFixture("salesforce/report.csv").drafts.map(\.owner)
        == Array(repeating: "Charles Babbage", count: 3))
  }

  @Test(arguments: ["subscribed", "unsubscribed", "nonsubscribed", "cleaned"])
  func mailchimpStatusStandsInTheFileName(status: String) throws {
    let fixture = try ImportedFixture("mailchimp/\(status)_members_export_1f2e3d4c5b.csv")
    #expect(fixture.drafts.allSatisfy { $0.text("mailchimp_status") == status })
    #expect(fixture.problems == [])
  }

  @Test func mailchimpQuotesTagsAndWritesMonthAndDay() throws {
    let drafts = try ImportedFixture("mailchimp/subscribed_members_export_1f2e3d4c5b.csv").drafts
    #expect(drafts[0].tags == ["VIP", "Blog"])
    #expect(drafts[1].tags == ["Letters, monthly"])
    #expect(drafts[0].birthday == "--12-10")
    #expect(drafts[1].birthday == "--02-29")
    #expect(drafts[0].text("mailchimp_optin_time") == "2024-04-30T11:59:58Z")
  }

  @Test func shopifyQuotesNumbersForSpreadsheets() throws {
    let drafts = try ImportedFixture("shopify/customers.csv").drafts
    #expect(drafts[0].externalIDs == [ExternalID(source: "shopify", key: "6304113262681")])
    #expect(drafts[0].phones.contains { $0.key == "+447700900123" && $0.typed == "+447700900123" })
    #expect(drafts[1].addresses.first?.postalCode == "02139")
    #expect(drafts[0].tags == ["vip", "wholesale"])
    #expect(drafts[0].custom.first { $0.name == "shopify_total_spent" }?.value == .number("120.50"))
    let legacy = try #require(try ImportedFixture("shopify/customers-legacy.csv").drafts.first)
    #expect(legacy.addresses.first?.country == "GB")
    #expect(legacy.addresses.first?.region == "England")
  }

  @Test func linkedInHasAPreambleAndNamedMonths() throws {
    let drafts = try ImportedFixture("linkedin/Connections.csv").drafts
    #expect(drafts[0].text("linkedin_connected_on") == "2025-03-12")
    #expect(drafts[1].emails == [])
    #expect(drafts[1].externalIDs.map(\.source) == ["linkedin"])
  }

  @Test func brevoLeavesThePlusOutAndRejectsABadAddress() throws {
    let fixture = try ImportedFixture("brevo/contacts.csv")
    #expect(fixture.mapping.preset?.name == "brevo")
    #expect(fixture.drafts[0].phones.map(\.key) == ["+447700900123"])
    #expect(fixture.drafts[1].addresses.map(\.city) == ["Arlington; VA"])
    #expect(
      fixture.problems == [
        RowProblem(.invalidEmail, field: "email", index: 0, "'pedro@' is not an email address")
      ])
  }

  @Test func othersKeepTheirKeysAndLists() throws {
    #expect(try ImportedFixture("zammad/users.csv").drafts[3].tags == ["Customer", "Admin", "Agent"])
    #expect(try ImportedFixture("twenty/people.csv").drafts[0].phones.map(\.key) == ["+442079460018"])
    #expect(
      try ImportedFixture("stripe/customers.csv").drafts[2].externalIDs.map(\.key) == ["cus_NffrFeUfNV2Hid"])
    #expect(try ImportedFixture("zoho/contacts.csv").drafts[0].tags == ["vip", "press"])
    #expect(try ImportedFixture("woocommerce/customers.csv").drafts[1].createdAt == nil)
  }

  @Test func ownExportSaysEverything() throws {
    let ada = try #require(try ImportedFixture("crm/customers.csv").drafts.first)
    #expect(ada.id == 1)
    #expect(ada.kind == .person)
    #expect(ada.emails.map(\.key) == ["ada@example.org", "countess@example.com"])
    #expect(ada.externalIDs.map(\.description) == ["shopify:6304113262681", "hubspot:101"])
    #expect(ada.blanks.fields == [.region, .gender, .channel])
  }

  @Test func chineseSheetsAreReadBySynonyms() throws {
    let fixture = try ImportedFixture("chinese/customers-gb18030.csv", encoding: "gb18030")
    #expect(fixture.mapping.preset == nil)
    #expect(fixture.drafts.map(\.name) == ["王小明", "欧阳娜", "张伟", "𠮷田"])
    #expect(fixture.drafts[0].owner == "李雷")
    #expect(fixture.drafts[0].source == "展会")
    #expect(fixture.drafts[0].text("最后跟进时间") == "2025/3/14 10:30")
    #expect(fixture.problems == [])
  }

  @Test func germanSheetsProveTheirDates() throws {
    var options = MappingOptions()
    options.defaultRegion = "DE"
    let drafts = try ImportedFixture("plain/synonyms-german.csv", options: options).drafts
    #expect(drafts.map(\.birthday) == ["1985-03-21", "1990-05-04"])
    #expect(drafts.map { $0.phones[0].key } == ["+4930901820", "+4915123456789"])
    #expect(drafts.map { $0.addresses[0].country } == ["DE", "DE"])
  }
}
