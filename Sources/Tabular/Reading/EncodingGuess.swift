/// Which encoding bytes that are not UTF-8 are likely in, for the hint of the error: nothing is read by it.
struct EncodingGuess {
  /// The likeliest encoding; `nil` where none makes sense of the bytes.
  let encoding: TextEncoding?

  /// Decodes `sample` in each candidate and takes the one whose characters are most often everyday ones.
  ///
  /// - Parameter sample: up to 64 KiB; a character that the end of a long one cuts off does not count against a candidate.
  init(sample: [UInt8]) {
    guard !sample.contains(where: { $0 < 7 || (0x0E...0x19).contains($0) }) else {
      encoding = nil
      return
    }
    let candidates: [(TextEncoding, (Unicode.Scalar) -> Double)] = [
      (.gb18030, { Self.weight(of: $0, among: Self.simplified) }),
      (.big5, { Self.weight(of: $0, among: Self.traditional) }),
      (.shiftJIS, { (0x3041...0x30FE).contains($0.value) ? 1 : Self.weight(of: $0, among: Self.japanese) }),
    ]
    let scored = candidates.compactMap { encoding, weight in
      Self.decode(sample, as: encoding).map { (encoding, Self.score(of: $0, weight)) }
    }
    if let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0.25 {
      encoding = best.0
    } else {
      let western = Self.decode(sample, as: .windows1252).map { Self.score(of: $0, Self.westernWeight) } ?? 0
      encoding = western >= 0.5 ? .windows1252 : nil
    }
  }

  /// Characters of names, addresses and sheet headers, and the commonest of running text.
  private static let simplified = Set(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里\
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江\
    客户名称姓手机号码邮箱来源负责人最跟进间公司联系话地址省市区县路街楼室备注性别日期客户级订单金额状态创建更新小明华丽伟芳娜敏静强磊军洋勇艳杰娟涛超秀霞平刚桂英北京上海广州深圳
    """.unicodeScalars)
  private static let traditional = Set(
    """
    的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡\
    王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林羅高鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋方白鄒孟熊秦邱江\
    客戶名稱姓手機號碼郵箱信箱來源負責人最跟進間公司聯絡話地址省市區縣路街樓室備註性別日期訂單金額狀態創建更新小明華麗偉芳娜敏靜強文怡君志豪雅婷臺北台灣香港新竹高雄中
    """.unicodeScalars)
  private static let japanese = Set(
    """
    日本人大年会国中出者社部東京都市区町村山田川佐藤鈴木高橋渡辺伊中小林加吉松井上野原名前氏電話番号住所郵便株式会社様男女太郎子美一二三新生月備考性別担当顧客注文\
    木石清水岡島崎和恵智由香健介翔花府県北海道
    """.unicodeScalars)

  /// Everyday characters count whole; other letters of a script do not, and what no text has counts against.
  private static func weight(of scalar: Unicode.Scalar, among common: Set<Unicode.Scalar>) -> Double {
    if common.contains(scalar) { return 1 }
    switch scalar.value {
    case 0x3000...0x303F, 0xFF00...0xFF60: return 0.5  // punctuation and wide forms
    case 0xE000...0xF8FF, 0x80...0x9F: return -1  // private use and control
    default: return 0
    }
  }

  private static func westernWeight(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{FF}": 1  // letters
    case "€", "‚", "„", "…", "‘", "’", "“", "”", "–", "—", "•", "™", "«", "»", "°", "\u{A0}", "Š", "š", "Ž",
      "ž", "Œ", "œ":
      1
    default: 0
    }
  }

  /// The mean weight of the characters that are not ASCII.
  private static func score(of text: String, _ weight: (Unicode.Scalar) -> Double) -> Double {
    let foreign = text.unicodeScalars.filter { !$0.isASCII }
    guard !foreign.isEmpty else { return 0 }
    return foreign.reduce(0) { $0 + weight($1) } / Double(foreign.count)
  }

  private static func decode(_ sample: [UInt8], as encoding: TextEncoding) -> String? {
    guard let iconv = try? Iconv(from: encoding, to: .utf8) else { return nil }
    for cut in 0...(sample.count < 16 << 10 ? 0 : 3) {
      if let bytes = iconv.convert(Array(sample.dropLast(cut))) {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return nil
  }
}

extension ReadError {
  /// The error for bytes that are no characters, with an encoding to try.
  init(
    _ illegal: ByteWindow.IllegalSequence, in encoding: TextEncoding, line: Int, column: Int,
    field: String? = nil
  ) {
    let bytes = illegal.sample.dropFirst(illegal.offset).prefix(4).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    let guess = EncodingGuess(sample: illegal.sample).encoding
    self.init(
      .invalidEncoding, line: line, column: column, field: field,
      message: "the bytes \(bytes.joined(separator: " ")) are not \(encoding.name)",
      hint: guess.map { $0 == encoding ? "the file is damaged" : "try --encoding \($0.name)" }
        ?? "say the file's encoding with --encoding")
  }
}
