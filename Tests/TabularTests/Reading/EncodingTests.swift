import Tabular
import Testing

struct EncodingTests {
  private static let texts = [
    ("gb18030", "姓名,城市\n李明,𠮷 €\n"), ("gbk", "姓名,城市\n李明,北京\n"), ("big5", "姓名,城市\n陳大文,台北\n"),
    ("shift_jis", "名前,市\n山田太郎,①髙﨑～\n"), ("windows-1252", "Name,City\nJürgen “x”,Köln €\n"),
    ("iso-8859-1", "Name,City\nJürgen,Köln\n"), ("utf-16le", "Name,城市\nZoë,🇩🇪\n"),
    ("utf-16be", "Name,城市\nZoë,🇩🇪\n"),
  ]

  @Test(arguments: texts)
  func textComesBackFromEveryEncoding(name: String, text: String) throws {
    let bytes = try TextEncoder(encoding: name).encode(Array(text.utf8))
    let read = try reader(bytes) { $0.encoding = name }
    #expect(read.source.encoding == name)
    let rows = [read.names] + (try read.rows().map { $0.map { $0 ?? "" } })
    #expect(rows.map { $0.joined(separator: ",") + "\n" }.joined() == text)
  }

  @Test(arguments: [
    ("UTF8", "utf-8"), ("cp1252", "windows-1252"), ("ANSI", "windows-1252"), ("sjis", "shift_jis"),
    ("Latin-1", "iso-8859-1"),
    ("GB 2312", "gbk"), ("UTF-16", "utf-16le"),
  ])
  func namesAreMatchedForgivingly(typed: String, name: String) throws {
    #expect(try TextEncoding(named: typed).name == name)
  }

  @Test func anUnknownNameIsMetWithTheClosestOnes() {
    #expect(readError { _ = try TextEncoding(named: "gb1803") }?.hint == "did you mean 'gb18030'?")
    #expect(readError { _ = try TextEncoding(named: "klingon") }?.hint?.contains("windows-1252") == true)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
    ] as [([UInt8], String)])
  func aByteOrderMarkBeatsTheOption(mark: [UInt8], name: String) throws {
    let bytes = mark + (try TextEncoder(encoding: name).encode(Array("a,b\nä,ö\n".utf8)))
    let read = try reader(bytes) { $0.encoding = "gb18030" }
    #expect(read.source.hasBOM)
    #expect(read.source.encoding == name)
    #expect(read.names == ["a", "b"])
    #expect(try read.rows() == [["ä", "ö"]])
  }

  @Test(arguments: [
    ("gb18030", "客户名称,手机\n李明,1\n"), ("big5", "客戶名稱,手機\n陳大文,1\n"),
    ("shift_jis", "名前,電話\n山田たろう,1\n"), ("windows-1252", "Name,Straße\nJürgen Müß,1\n"),
  ])
  func aLikelyEncodingIsSuggested(name: String, text: String) throws {
    let bytes = try TextEncoder(encoding: name).encode(Array(text.utf8))
    let error = readError { _ = try reader(bytes).records() }
    #expect(error?.code == .invalidEncoding)
    #expect(error?.hint == "try --encoding \(name)")
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE4, 0xBD],
      [0xF8, 0x88, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
    ] as [[UInt8]])
  func illFormedUTF8IsRefusedAtItsPlace(bytes: [UInt8]) throws {
    let (records, errors) = try reader(Array("a,b\n1,2\n3,x".utf8) + bytes + Array(",\n".utf8))
      .recordsAndErrors()
    #expect(records.count == 1)
    #expect(errors.map(\.code) == [.invalidEncoding])
    #expect(errors[0].line == 3)
    #expect(errors[0].column == 2)
    #expect(errors[0].field == "b")
    #expect(errors[0].endsReading)
  }

  @Test func aCharacterThatTheFileCutsOffIsRefused() throws {
    #expect(readError { _ = try reader(Array("a\nx".utf8) + [0xE4, 0xBD]).records() }?.line == 2)
    let cut = readError { _ = try reader([0x61, 0x0A, 0x81]) { $0.encoding = "gb18030" }.records() }
    #expect(cut?.code == .invalidEncoding)
  }

  @Test func aCharacterThatAnEncodingLacksIsNotLost() {
    #expect(
      readError { _ = try TextEncoder(encoding: "cp1252").encode(Array("漢".utf8)) }?.code == .invalidEncoding)
  }

  @Test(arguments: [("PK\u{3}\u{4}…", "save the sheet"), ("%PDF-1.7", "CSV")])
  func filesThatAreNoTextAreNamed(text: String, hint: String) {
    let error = readError { _ = try reader(text) }
    #expect(error?.code == .unknownFormat)
    #expect(error?.hint?.contains(hint) == true)
  }
}
