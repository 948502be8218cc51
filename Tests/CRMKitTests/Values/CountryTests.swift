import Testing

@testable import CRMKit
@testable import CRMStore

struct CountryTests {
  @Test(
    arguments: [
      ("DE", "DE"), ("de", "DE"), ("DEU", "DE"), ("deu", "DE"), ("Germany", "DE"), ("GERMANY", "DE"),
      ("Deutschland", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"), ("德国", "DE"), ("UK", "GB"),
      ("U.K.", "GB"),
      ("United States of America", "US"), ("Etats-Unis", "US"), ("États-Unis", "US"),
      ("The Netherlands", "NL"),
      ("Bosnia and Herzegovina", "BA"), ("Côte d’Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("中國", "CN"),
      ("Korea, Republic of", "KR"), ("Atlantis", nil), ("", nil),
      ("Congo, The Democratic Republic of the", "CD"), ("Congo, Dem. Rep.", "CD"), ("Congo, Rep.", "CG"),
      ("Congo (Kinshasa)", "CD"), ("Virgin Islands, U.S.", "VI"), ("Virgin Islands (British)", "VG"),
      ("Virgin Islands", nil), ("China (PRC)", "CN"), ("Aland", "AX"), ("Aaland", nil), ("Cayman Is.", "KY"),
      ("United States of America (USA)", "US"), ("Iran, Islamic Republic of", "IR"),
      ("Iran (Islamic Rep.)", "IR"),
      ("Korea, Dem. People's Rep.", "KP"), ("Korea (North)", "KP"), ("Korea, Democratic Republic of", nil),
      ("Gambia, The", "GM"), ("The Bahamas", "BS"), ("Moldova, the Republic of", "MD"),
      ("Kingdom of Spain", "ES"),
      ("Federal Republic of Nigeria", "NG"), ("Venezuela, RB", "VE"), ("Micronesia, Fed. Sts.", "FM"),
      ("Macedonia, the former Yugoslav Republic of", "MK"), ("Republic of China", "TW"),
      ("Georgia (USA)", nil),
      ("Germany (DE)", "DE"), ("DE - Germany", "DE"), ("Deutschland / Germany", "DE"), ("USA / Canada", nil),
      ("Osterreich", "AT"), ("Daenemark", "DK"), ("Grossbritannien", "GB"), ("Cote D Ivoire", "CI"),
      ("Reunion Island", "RE"), ("Trinidad and Tobago", "TT"), ("St Lucia", "LC"), ("Saint Lucia", "LC"),
      ("Sao Tome and Principe", "ST"), ("Curacao", "CW"), ("Republic", nil), ("Islands", nil), ("(", nil),
      ("()", nil),
      ("((((", nil), ("Guam (USA)", "GU"),
      ("Macau, China", "MO"), ("England, UK", "GB"), ("Dubai, UAE", nil), ("Republic of Guinea", "GN"),
      ("Trinidad", "TT"),
      ("N. Korea", "KP"), ("Paris, France", nil),
      ("State of Georgia", nil), ("Georgia State", nil), ("Niger State", nil), ("State of Mexico", nil),
      ("State of Israel", "IL"), ("State of Qatar", "QA"), ("Bolivia (Plurinational State of)", "BO"),
      ("Micronesia (Federated States of)", "FM"), ("United States", "US"), ("Georgia, Republic of", "GE"),
      ("DE (somewhere)", "DE"), ("somewhere (DE)", nil), ("Daenemark / DK", "DK"), ("Bavaria", nil),
    ] as [(String, String?)])
  func hasOneCode(text: String, code: String?) { #expect(Country.code(of: text) == code) }

  @Test func whatIsNoneStaysAsTyped() {
    #expect(PostalAddress(country: "Atlantis").country == "Atlantis")
    #expect(PostalAddress(country: "Österreich").country == "AT")
    #expect(PostalAddress(country: "xx").country == "XX")
  }

  @Test func everyCountryOfTheCallingCodesIsKnownAndNamesMeetOnce() {
    var seen: [String: String] = [:]
    for line in CallingCodeTable.lines.split(separator: "\n") {
      let region = String(line.prefix(2))
      // Islands that ISO 3166 has no code for.
      if region == "AC" || region == "TA" { continue }
      let spellings = Country.spellings(of: region)
      #expect(spellings.count > 2, "\(region)")
      for name in spellings {
        #expect(Country.code(of: name) == region, "\(name)")
        #expect(seen.updateValue(region, forKey: name) ?? region == region, "\(name)")
      }
    }
  }
}
