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

  @Test(arguments: [
    ("Ann Lee", "Lee, Ann"), ("Dr. José Díaz", "Jose Diaz"),
    ("Ann Marie Lee", "ann lee"),
    ("Lee", "Ann Lee"), ("Example GmbH", "EXAMPLE"), ("王小明", "王 小明"), ("", "Ann Lee"),
  ])
  func agreesWithAShorterOne(name: String, other: String) {
    #expect(PersonName.agree(name, other))
    #expect(PersonName.agree(other, name))
  }

  @Test(arguments: [
    ("Ann Lee", "Bob Lee"), ("Ann Lee", "A. Lee"), ("A. B. Lee", "Bea Ann Lee"), ("Ann Lee", "Ann Ray"),
    ("Ann Ann", "Ann Lee"),
    ("王小明", "王小红"),
  ])
  func doesNotAgreeWithAnother(name: String, other: String) {
    #expect(!PersonName.agree(name, other))
    #expect(!PersonName.agree(other, name))
  }
}
