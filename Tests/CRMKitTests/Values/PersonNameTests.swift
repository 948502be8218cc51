import CRMKit
import Testing

struct PersonNameTests {
  @Test(arguments: [
    ("Ada Lovelace", "ada lovelace"),
    ("  Dr.  Ada   LOVELACE ", "ada lovelace"),
    ("Größe & Söhne GmbH & Co. KG", "grösse & söhne"),
    ("GRÖSSE & SÖHNE", "grösse & söhne"),
    ("Example, Inc.", "example"),
    ("Example Ltd", "example"),
    ("示例科技有限公司", "示例科技"),
    ("株式会社サンプル", "株式会社サンプル"),
    ("王 小明", "王小明"),
    ("ＡＤＡ Lovelace", "ada lovelace"),
    ("GmbH", "gmbh"),
    ("", ""),
  ])
  func hasAKeyForMatching(name: String, key: String) {
    #expect(PersonName.key(name) == key)
  }
}
