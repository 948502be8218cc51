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
