import CRMKit
import Testing

struct PhoneNumberTests {
  @Test(
    arguments: [
      ("+49 (0)30 / 901820", nil, "+4930901820"),
      ("0049 30 901820", nil, "+4930901820"),
      ("030 901820", "DE", "+4930901820"),
      ("030901820", "DE", "+4930901820"),
      ("(202) 555-0147", "US", "+12025550147"),
      ("1-202-555-0147", "US", "+12025550147"),
      ("011 44 20 7946 0018", "US", "+442079460018"),
      ("020 7946 0018", "GB", "+442079460018"),
      ("138 0013 8000", "CN", "+8613800138000"),
      ("010-88886666", "CN", "+861088886666"),
      ("8613800138000", "CN", "+8613800138000"),
      ("06 12345678", "IT", "+390612345678"),
      ("8 (495) 123-45-67", "RU", "+74951234567"),
      ("8 800 555 35 35", "RU", "+78005553535"),
      ("06 1 235 5678", "HU", "+3612355678"),
      ("+１ ２０２-５５５-０１４７", nil, "+12025550147"),
      ("+44 20 7946 0018 x123", nil, "+442079460018;ext=123"),
      ("+44 20 7946 0018 ext. 123", nil, "+442079460018;ext=123"),
      ("tel:+44-20-7946-0018", nil, "+442079460018"),
    ] as [(String, String?, String)])
  func isReadAsE164(text: String, region: String?, key: String) {
    let phone = PhoneNumber(text, defaultRegion: region)
    #expect(phone.key == key)
    #expect(phone.isE164)
    #expect(phone.typed == text)
  }

  @Test(
    arguments: [
      ("030 901820", nil, "030901820"),
      ("110", nil, "110"),
      ("0161 496 0123 #7", nil, "01614960123;ext=7"),
    ] as [(String, String?, String)])
  func keepsTheDigitsOfANationalNumber(text: String, region: String?, key: String) {
    let phone = PhoneNumber(text, defaultRegion: region)
    #expect(phone.key == key)
    #expect(phone.form == .national)
  }

  @Test(arguments: ["ask Bob", "1-800-FLOWERS", "-", "+49", "+999 123456789", "+1 (212) 204-34456"])
  func keepsWhatIsNoNumberAsTyped(text: String) {
    let phone = PhoneNumber(text, defaultRegion: "US")
    #expect(phone.form == .unparsed)
    #expect(phone.typed == text)
    #expect(!phone.key.isEmpty)
  }

  @Test(
    arguments: [
      ("000-000-0000", "US"), ("000-000-0000", nil), ("+1 999 999 9999", nil), ("123", nil),
      ("1234567890", nil),
      ("123-456-7890", "US"), ("0123456789", "DE"), ("987654321", nil), ("11111", "DE"), ("555-1234", "US"),
      ("110", "DE"),
    ] as [(String, String?)])
  func nobodyIsKnownByAPlaceholder(text: String, region: String?) {
    let phone = PhoneNumber(text, defaultRegion: region)
    #expect(phone.form == .unparsed)
    #expect(phone.typed == text)
  }

  @Test(
    arguments: [("030 7654321", "DE"), ("(202) 555-0123", "US"), ("11222", nil), ("1234568", nil)]
      as [(String, String?)])
  func manyAlikeAreANumber(text: String, region: String?) {
    #expect(PhoneNumber(text, defaultRegion: region).form != .unparsed)
  }

  @Test func aKeyReadAgainIsItself() {
    for text in ["+49 30 901820", "+1 202-555-0147 x12", "+86 138 0013 8000"] {
      let key = PhoneNumber(text).key
      #expect(PhoneNumber(key).key == key)
    }
  }

  @Test func knowsRegionsInAnyCase() {
    #expect(CallingCode(region: "de")?.region == "DE")
    #expect(CallingCode(region: "ZZ") == nil)
  }
}
