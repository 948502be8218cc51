/// One mailbox of a mail: `Ada Lovelace <ada@example.org>`.
package struct MailAddress: Sendable, Equatable {
  /// The name that people are shown; empty for none.
  package var name: String
  /// `local@domain`, neither part checked further.
  package var address: String

  package init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}

extension MailAddress {
  /// The mailboxes of a text that lists them as a header of a message does: `"Doe, Jo" <jo@example.org>, ed@example.org`.
  package static func all(in text: String) -> [MailAddress] {
    MailAddressList(Array(text.utf8), CharsetDecoder()).mailboxes
  }
}

/// Reads the mailboxes of a field such as `From` or `To`, as far as there are any.
///
/// Names may be words, coded or in quotes, or comments behind the address; groups and routes are seen through.
/// - Source: RFC 5322, sections 3.4 and 4.4.
struct MailAddressList {
  /// What can be found of the mailbox that is being read.
  private struct Pieces {
    var phrase: [UInt8] = []
    var comment: [UInt8] = []
    var angle: [UInt8] = []
  }

  private let bytes: [UInt8]
  private let lastMark: Int
  private let lastQuote: Int
  private let decoder: CharsetDecoder
  private var index = 0
  private var pieces = Pieces()
  private(set) var mailboxes: [MailAddress] = []

  /// - Complexity: O(length).
  init(_ bytes: [UInt8], _ decoder: CharsetDecoder) {
    self.bytes = bytes
    self.decoder = decoder
    lastMark = bytes.lastEncodedWordMark
    lastQuote = bytes.lastIndex(of: .quote) ?? -1
    while index < bytes.count { readPiece() }
    endMailbox()
  }

  private mutating func readPiece() {
    if let word = EncodedWord(in: bytes, at: index, lastMark: lastMark) {
      pieces.phrase += bytes[index..<word.end]
      index = word.end
      return
    }
    let byte = bytes[index]
    index += 1
    switch byte {
    case .quote: readQuoted()
    case UInt8(ascii: "("): readComment()
    case UInt8(ascii: "<"): readAngle()
    case .comma, .semicolon: endMailbox()
    case .colon: pieces.phrase = []  // the name of a group
    case .backslash: break
    default: pieces.phrase.append(byte)
    }
  }

  /// A quote that is never closed is none.
  private mutating func readQuoted() {
    guard index <= lastQuote else { return }
    while let byte = nextByte(), byte != .quote {
      if let byte = byte == .backslash ? nextByte() : byte { pieces.phrase.append(byte) }
    }
  }

  /// Comments may hold comments.
  private mutating func readComment() {
    var depth = 1
    while let byte = nextByte() {
      switch byte {
      case .backslash: if let byte = nextByte() { pieces.comment.append(byte) }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return }
      default: pieces.comment.append(byte)
      }
    }
  }

  /// The address alone, without the route of old: `<@relay,@other:ada@example.org>`.
  private mutating func readAngle() {
    var address: [UInt8] = []
    while let byte = nextByte(), byte != UInt8(ascii: ">") {
      switch byte {
      case UInt8(ascii: "("): readComment()
      case .colon: address = []
      default: address.append(byte)
      }
    }
    if !pieces.angle.contains(UInt8(ascii: "@")) { pieces.angle = address }
  }

  private mutating func nextByte() -> UInt8? {
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  private mutating func endMailbox() {
    defer { pieces = Pieces() }
    let hasAngle = !pieces.angle.isEmpty
    let address = decoder.text(
      (hasAngle ? pieces.angle : pieces.phrase).filter { $0 > .space && $0 != 0x7F }, charset: nil)
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count > 1, halves.allSatisfy({ !$0.isEmpty }) else { return }
    let name = decoder.headerText(hasAngle && !pieces.phrase.trimmed.isEmpty ? pieces.phrase : pieces.comment)
    mailboxes.append(
      MailAddress(name: name.split(separator: " ").joined(separator: " "), address: address))
  }
}
