import Testing

@testable import Tabular

/// Charsets by the names that mails give them.
@Suite struct CharsetTests {
  @Test(arguments: [
    ("utf-8", "Zoë 漢字 😀", "5a6fc3ab20e6bca2e5ad9720f09f9880"),
    ("UTF8", "Zoë", "5a6fc3ab"),
    ("us-ascii", "plain", "706c61696e"),
    ("iso-8859-1", "Zoë", "5a6feb"),
    ("iso-8859-2", "Łódź", "a3f364bc"),
    ("iso-8859-3", "Ĉu", "c675"),
    ("iso-8859-4", "Rīga", "52ef6761"),
    ("iso-8859-5", "Москва", "bcdee1dad2d0"),
    ("iso-8859-6", "سلام", "d3e4c7e5"),
    ("iso-8859-7", "Αθήνα", "c1e8deede1"),
    ("iso-8859-8", "שלום", "f9ece5ed"),
    ("iso-8859-8-i", "שלום", "f9ece5ed"),
    ("iso-8859-9", "İstanbul", "dd7374616e62756c"),
    ("iso-8859-10", "Ísafjörður", "cd7361666af672f07572"),
    ("iso-8859-11", "ไทย", "e4b7c2"),
    ("iso-8859-13", "Šiauliai", "d06961756c696169"),
    ("iso-8859-14", "Ŵyn", "d0796e"),
    ("ISO_8859-15", "10 €", "313020a4"),
    ("iso-8859-16", "Iași", "4961ba69"),
    ("windows-1250", "Łódź", "a3f3649f"),
    ("windows-1251", "Москва", "cceef1eae2e0"),
    ("cp1252", "10 €", "31302080"),
    ("windows-1253", "Αθήνα", "c1e8deede1"),
    ("windows-1254", "İstanbul", "dd7374616e62756c"),
    ("windows-1255", "שלום", "f9ece5ed"),
    ("windows-1256", "سلام", "d3e1c7e3"),
    ("windows-1257", "Rīga", "52ee6761"),
    ("windows-1258", "Zoë", "5a6feb"),
    ("windows-874", "ไทย", "e4b7c2"),
    ("koi8-r", "Москва", "edcfd3cbd7c1"),
    ("koi8-u", "Київ", "ebc9a7d7"),
    ("ibm866", "Москва", "8caee1aaa2a0"),
    ("utf-16le", "漢a", "226f6100"),
    ("utf-16be", "漢a", "6f220061"),
    ("utf-16", "漢a", "6f220061"),
    ("gb2312", "王小明", "cdf5d0a1c3f7"),
    ("GBK", "镕", "e946"),
    ("gb18030", "㐀王", "8139ee39cdf5"),
    ("x-gbk", "王", "cdf5"),
    ("big5", "王大華", "a4fda46ab5d8"),
    ("shift_jis", "山田", "8e529363"),
    ("Shift-JIS", "①", "8740"),
    ("euc-jp", "山田", "bbb3c5c4"),
    ("iso-2022-jp", "山田です", "1b24423b334544244724391b2842"),
    ("euc-kr", "김민수", "b1e8b9cebcf6"),
    ("ks_c_5601-1987", "똠", "8c63"),
    ("utf-7", "Zoë", "5a6f2b414f732d"),
  ])
  func everyCharsetIsRead(name: String, text: String, hex: String) {
    let digits = Array(hex.utf8).compactMap(\.hexValue)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    #expect(CharsetDecoder().text(bytes, charset: name) == text)
    #expect(CharsetDecoder().text(bytes, charset: name.uppercased()) == text)
  }

  @Test(
    arguments: [
      // No charset, or none that is known: UTF-8 where it is that, else Windows-1252.
      (nil, [0xC3, 0xA9], "é"), (nil, [0x80, 0xE9], "€é"), ("x-unknown", [0xC3, 0xA9], "é"),
      ("us-ascii", [0xE9], "é"), ("", [0xE9], "é"),
      // What is no character, in the middle and at the end.
      ("utf-8", [0x61, 0xE9, 0x62], "a\u{FFFD}b"),
      ("gb18030", [0x61, 0xFF, 0x62, 0xCD], "a\u{FFFD}b\u{FFFD}"),
      ("shift_jis", [0x61, 0x81], "a\u{FFFD}"),
      ("utf-16be", [0xDC, 0x00, 0x00, 0x61, 0x00], "\u{FFFD}a\u{FFFD}"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x3B], "\u{FFFD}"),
      // Marks that say which.
      ("utf-8", [0xEF, 0xBB, 0xBF, 0x61], "a"), ("utf-16", [0xFF, 0xFE, 0x61, 0x00], "a"),
      (nil, [0xFE, 0xFF, 0x00, 0x61], "a"), ("iso-8859-1", [0xFF, 0xFE], "ÿþ"),
    ] as [(String?, [UInt8], String)])
  func thereIsAlwaysAnAnswer(name: String?, bytes: [UInt8], text: String) {
    #expect(CharsetDecoder().text(bytes, charset: name) == text)
  }

  @Test func damageDoesNotLeakIntoTheNextText() {
    let decoder = CharsetDecoder()
    #expect(decoder.text([0x1B, 0x24, 0x42, 0x3B, 0x33], charset: "iso-2022-jp") == "山")
    #expect(decoder.text(Array("abc".utf8), charset: "iso-2022-jp") == "abc")
  }

  @Test func bytesWithoutACharsetAreInTheOneThatTheMailNames() {
    let decoder = CharsetDecoder()
    _ = decoder.text([0xCD, 0xF5], charset: "gb2312")
    #expect(decoder.text([0xCD, 0xF5], charset: nil) == "王")
  }
}
