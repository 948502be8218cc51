import CRMKit
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    ("ada@example.org", "ada@example.org"),
    (" Ada.Lovelace@Example.ORG ", "ada.lovelace@example.org"),
    ("ada+news@mail.example.co.uk", "ada+news@mail.example.co.uk"),
    ("Müller@bücher.example", "müller@bücher.example"),
    ("ａｄａ@example.org", "ada@example.org"),
    ("o'brien@example.org", "o'brien@example.org"),
    ("dots..inside.@example.org", "dots..inside.@example.org"),
  ])
  func keepsWhatWasTypedAndMatchesByKey(text: String, key: String) throws {
    let email = try EmailAddress(parsing: text)
    #expect(email.key == key)
    #expect(email.typed == text.trimmed)
  }

  @Test(arguments: [
    ("pedro@", "'pedro@' is not an email address"),
    ("bob", "'bob' has no domain"),
    ("@example.org", "'@example.org' is not an email address"),
    ("a b@example.org", "'a b@example.org' is not an email address"),
    ("a@b@example.org", "'a@b@example.org' is not an email address"),
    ("ada@example", "'ada@example' is not an email address"),
    ("ada@-example.org", "'ada@-example.org' is not an email address"),
    ("ada@example-.org", "'ada@example-.org' is not an email address"),
    ("ada@example..org", "'ada@example..org' is not an email address"),
    ("ada@example.org.", "'ada@example.org.' is not an email address"),
    ("ada@192.0.2.7", "'ada@192.0.2.7' is not an email address"),
    ("ada@exam ple.org", "'ada@exam ple.org' is not an email address"),
    ("<ada@example.org>", "'<ada@example.org>' is not an email address"),
  ])
  func refusesWhatIsNone(text: String, message: String) {
    let error = #expect(throws: ValueError.self) { try EmailAddress(parsing: text) }
    #expect(error?.message == message)
  }
}
