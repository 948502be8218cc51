/// What a reply itself says, apart from the mails before it that it quotes.
///
/// Quoted are lines behind `>`, with the line that says who wrote them ("On … wrote:"), and whatever follows the header of
/// the mail before, as Outlook and others put it. What somebody forwards is no quote.
package struct ReplyText {
  /// Without what is quoted; the whole text where nothing else is in it.
  package private(set) var text: String
  /// How many lines are left out.
  package private(set) var quotedLines = 0

  /// - Parameter text: with LF between lines.
  /// - Complexity: O(length).
  package init(_ text: String) {
    self.text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(ReplyLine.init)
    var said: [Substring] = []
    var place = 0
    while place < lines.count {
      if lines[place].isForward {
        said += lines[place...].map(\.text)
        break
      }
      if ReplyText.beginsEarlierMail(lines[place...]) { break }
      if let length = ReplyText.attribution(lines[place...]) {
        let behind = ReplyText.endOfQuote(lines, from: place + length)
        // Behind the quote of a page, which has no marks, nobody can tell who speaks.
        guard behind > place + length else { break }
        place = behind
      } else if lines[place].isQuoted {
        place = ReplyText.endOfQuote(lines, from: place)
      } else {
        said.append(lines[place].text)
        place += 1
      }
    }
    let kept = ReplyText.trimmed(said)
    guard !kept.isEmpty else { return }
    quotedLines = lines.count { !$0.isBlank } - kept.count { !$0.allSatisfy(\.isWhitespace) }
    if quotedLines > 0 { self.text = kept.joined(separator: "\n") }
  }

  /// Without empty lines around it, and with one where several stand together.
  private static func trimmed(_ lines: [Substring]) -> [Substring] {
    var kept: [Substring] = []
    for line in lines {
      if line.allSatisfy(\.isWhitespace), kept.last.map({ $0.allSatisfy(\.isWhitespace) }) ?? true {
        continue
      }
      kept.append(line)
    }
    if let last = kept.last, last.allSatisfy(\.isWhitespace) { kept.removeLast() }
    return kept
  }

  /// The place behind the quoted lines that begin at `start`, empty lines before and between them included; `start` where
  /// there are none.
  private static func endOfQuote(_ lines: [ReplyLine], from start: Int) -> Int {
    var (end, place) = (start, start)
    while place < lines.count, lines[place].isQuoted || lines[place].isBlank {
      place += 1
      if lines[place - 1].isQuoted { end = place }
    }
    return end
  }

  /// How many lines say whose mail is quoted below; `nil` where the first of them does not.
  ///
  /// Mail programs wrap the line; of several that could be its beginning the last one is. One that is not in the words of a
  /// mail program counts where quoted lines follow.
  private static func attribution(_ lines: ArraySlice<ReplyLine>) -> Int? {
    var words = ""
    for (offset, line) in lines.prefix(4).enumerated() {
      guard !line.isQuoted, !line.isBlank else { return nil }
      words += (words.isEmpty ? "" : " ") + line.text
      guard let last = words.last(where: { !$0.isWhitespace }), last == ":" || last == "：" else { continue }
      guard words.count <= 400, words.hasAddressOrDate else { return nil }
      if ReplyPhrases.isAttribution(words, isWrapped: offset > 0) {
        return offset == 0 || isWrapped(lines.prefix(offset + 1)) ? offset + 1 : nil
      }
      let next = lines.dropFirst(offset + 1).first { !$0.isBlank }
      return offset == 0 && next?.isQuoted == true ? 1 : nil
    }
    return nil
  }

  /// Whether the first of the lines belongs to what the last one ends: it has a day or an address, and none behind it begins
  /// anew.
  private static func isWrapped(_ lines: ArraySlice<ReplyLine>) -> Bool {
    guard let first = lines.first, String(first.text).hasAddressOrDate else { return false }
    return !(1..<lines.count).contains { start in
      let rest = lines.dropFirst(start).map(\.text).joined(separator: " ")
      return ReplyPhrases.isAttribution(rest, isWrapped: true)
    }
  }

  /// Whether the lines begin with the header of the mail before: a line of dashes with words such as "Original Message", or
  /// the names of fields, three of them at least.
  private static func beginsEarlierMail(_ lines: ArraySlice<ReplyLine>) -> Bool {
    guard let first = lines.first else { return false }
    if first.isRule, let words = first.ruled { return ReplyPhrases.originals.contains(words) }
    let head = (first.isRule ? lines.dropFirst() : lines).prefix(6)
    guard let field = head.first?.field, ReplyPhrases.authors.contains(field) else { return false }
    return head.dropFirst().prefix { !$0.isBlank }.count { line in
      line.field.map(ReplyPhrases.fields.contains) ?? false
    } >= 2
  }
}

/// A line of a reply.
private struct ReplyLine {
  let text: Substring
  let isBlank: Bool
  let isQuoted: Bool

  init(_ text: Substring) {
    self.text = text
    let start = text.drop { $0 == " " }
    isBlank = text.allSatisfy(\.isWhitespace)
    // ">From " is what mailbox files make of a line that begins with "From ".
    isQuoted = start.first == ">" && text.count - start.count <= 3 && !text.hasPrefix(">From ")
  }

  /// Whether it is a line of dashes or underscores, words between them or not.
  var isRule: Bool {
    let line = trimmed
    guard let mark = line.first, mark == "-" || mark == "_" else { return false }
    return line.prefix { $0 == mark }.count >= 5
  }

  /// The words between the dashes, in small letters.
  var ruled: String? {
    let words = trimmed.drop { "-_ ".contains($0) }.prefix { $0 != "-" }
    return words.isEmpty ? nil : words.lowercased().trimmingSuffix(" ")
  }

  /// The name of the header field that it looks like, in small letters: `from` of `*From:* Ada`.
  var field: String? {
    guard let colon = text.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return text[..<colon].filter { $0 != "*" && !$0.isWhitespace }.lowercased()
  }

  /// Whether what follows was forwarded.
  var isForward: Bool {
    let words = trimmed.drop { "-_ ".contains($0) }.lowercased()
    return ReplyPhrases.forwards.contains { words.hasPrefix($0) }
  }

  private var trimmed: Substring { text.drop { $0.isWhitespace } }
}

extension String {
  /// Whether it names an address, or has digits enough for a day or an hour.
  fileprivate var hasAddressOrDate: Bool { contains("@") || count { $0.isNumber } >= 3 }

  fileprivate func trimmingSuffix(_ end: Character) -> String {
    String(reversed().drop { $0 == end }.reversed())
  }
}

/// The words with which mail programs begin what a reply quotes, in the languages that they speak.
enum ReplyPhrases {
  /// How a line begins, and what must stand behind that: "On … wrote:".
  private static let attributions: [(begin: String, verb: String)] = [
    ("on ", "wrote"), ("am ", "schrieb"), ("le ", "écrit"), ("el ", "escribió"), ("il ", "scritto"),
    ("em ", "escreveu"), ("a ", "escreveu"), ("op ", "schreef"), ("op ", "geschreven"), ("den ", "skrev"),
    ("på ", "skrev"), ("w dniu ", "napisał"), ("dne ", "napsal"), ("", "пишет"), ("", "написал"),
    ("在", "写道"), ("于", "写道"), ("在", "寫道"), ("於", "寫道"), ("", "のメール"), ("", "님이 작성"),
  ]

  /// What ends a line whatever begins it: "Ada <ada@example.org> wrote:".
  private static let verbs = [
    "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "escreveu", "schreef", "skrev", "写道", "寫道",
  ]

  /// - Parameter isWrapped: whether it was put together from several lines, of which the first may be the sender's own.
  static func isAttribution(_ line: String, isWrapped: Bool) -> Bool {
    let line = line.lowercased()
    let words = line.reversed().drop { $0 == ":" || $0 == "：" || $0.isWhitespace }
    let end = String(words.reversed())
    if !isWrapped, end.contains("@"), verbs.contains(where: end.hasSuffix) { return true }
    return attributions.contains { begin, verb in
      !(isWrapped && begin.isEmpty) && line.hasPrefix(begin) && end.contains(verb)
    }
  }

  /// What stands between dashes above the mail before.
  static let originals: Set<String> = [
    "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht",
    "message d'origine", "message d’origine", "message original", "mensaje original", "messaggio originale",
    "mensagem original", "oorspronkelijk bericht", "originalmeddelande", "opprinnelig melding",
    "oprindelig meddelelse", "wiadomość oryginalna", "исходное сообщение", "原始邮件", "邮件原件", "原始郵件",
    "原邮件", "元のメッセージ", "원본 메시지", "reply message",
  ]

  static let forwards = [
    "forwarded message", "begin forwarded message", "weitergeleitete nachricht",
    "anfang der weitergeleiteten",
    "message transféré", "mensaje reenviado", "messaggio inoltrato", "mensagem encaminhada",
    "doorgestuurd bericht", "转发的邮件", "转发邮件", "轉寄的郵件", "пересылаемое сообщение",
  ]

  /// The field with which such a header begins.
  static let authors: Set<String> = [
    "from", "von", "de", "da", "van", "från", "fra", "od", "от", "发件人", "寄件者", "寄件人", "差出人", "보낸사람",
  ]

  static let fields: Set<String> = authors.union([
    "sent", "date", "to", "cc", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "envoyéle", "à",
    "objet", "enviado", "enviadoel", "enviadaem", "fecha", "para", "asunto", "assunto", "data", "inviato",
    "a", "oggetto", "verzonden", "aan", "onderwerp", "skickat", "till", "ämne", "sendt", "til", "emne",
    "wysłano", "do", "temat", "отправлено", "дата", "кому", "тема", "发送时间", "时间", "日期", "收件人", "抄送",
    "主题", "寄件日期", "收件者", "副本", "主旨", "送信日時", "宛先", "件名", "보낸날짜", "받는사람", "제목",
  ])
}
