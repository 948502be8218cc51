import Testing

@testable import CRMKit

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
