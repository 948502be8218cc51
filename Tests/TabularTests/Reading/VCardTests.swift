import Tabular
import Testing

struct VCardTests {
  @Test func aCardOfVersion4() throws {
    let card = try card(
      """
      VERSION:4.0
      FN:Ada Lovelace
      N:Lovelace;Ada;Augusta;Countess;
      ORG:Analytical\\, Ltd;Engines;Notes
      TITLE:Analyst
      TITLE:Poet
      EMAIL;TYPE=home;PREF=2:ada@example.com
      EMAIL;TYPE=work;PREF=1:ada@example.org
      TEL;VALUE=uri;TYPE="work,cell":tel:+44-20-1234;ext=7
      ADR;TYPE=work:;Flat 2;1 St James\\; Sq;London;;SW1;UK
      BDAY:--1210
      NICKNAME:A,The Countess
      NOTE:first\\nsecond
      X-Custom-Field:yes
      """)
    #expect(
      card.names == [
        "version", "fn", "n.family", "n.given", "n.additional", "n.prefix", "nickname", "org", "org.unit",
        "title", "title.2",
        "email", "email.type", "tel", "tel.type", "adr.1.label", "adr.1.street", "adr.1.extended",
        "adr.1.city",
        "adr.1.postal_code", "adr.1.country", "bday", "note", "x-custom-field",
      ])
    #expect(card["org"] == "Analytical, Ltd")
    #expect(card["org.unit"] == "Engines\nNotes")
    #expect(card["email"] == "ada@example.org\nada@example.com")
    #expect(card["email.type"] == "work\nhome")
    #expect(card["tel"] == "+44-20-1234 x7")
    #expect(card["tel.type"] == "work,cell")
    #expect(card["adr.1.street"] == "1 St James; Sq")
    #expect(card["nickname"] == "A\nThe Countess")
    #expect(card["note"] == "first\nsecond")
  }

  @Test func aCardOfVersion21() throws {
    let card = try card(
      """
      VERSION:2.1
      N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen
      TEL;CELL;PREF:123
      NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=
      two = 2, three=3D=
      3
      ADR;WORK:;;C:\\new street;Town
      """)
    #expect(card["n.family"] == "Müller")
    #expect(card["n.given"] == "Jürgen")
    #expect(card["tel.type"] == "cell")
    #expect(card["note"] == "one\ntwo = 2, three=3")
    #expect(card["adr.1.street"] == "C:\\new street")
  }

  @Test func foldedLinesAndGroupLabels() throws {
    let card = try card(
      """
      VERSION:3.0
      FN:Ann
        Other
      item1.TEL;X-ID="a:b;c":1
       23
      item1.X-ABLabel:_$!<HomeFAX>!$_
      item2.URL:http\\://example.org
      item2.X-ABLabel:Shop
      """)
    #expect(card["fn"] == "Ann Other")
    #expect(card["tel"] == "123")
    #expect(card["tel.type"] == "HomeFAX")
    #expect(card["url"] == "http://example.org")
    #expect(card["url.type"] == "Shop")
  }

  @Test(arguments: [
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\n AAAA\n BBBB==\n\nTEL:1",
    "PHOTO;BASE64:\n AAAA\nBROKEN+/\n\n\nTEL:1",
    "PHOTO;ENCODING=b:AAAA\nnot base64 at all\nTEL:1", "X-THING;ENCODING=B:AAAA\nTEL:1",
    "PHOTO;BASE64:!!!\nTEL:1",
    "AGENT:\nBEGIN:VCARD\nTEL:9\nEND:VCARD\nTEL:1",
  ])
  func picturesAndInnerCardsAreDroppedAndNothingElse(lines: String) throws {
    #expect(try card("VERSION:2.1\n\(lines)").names == ["version", "tel"])
    #expect(try card("VERSION:2.1\n\(lines)")["tel"] == "1")
  }

  @Test func framesMayHaveAnyCaseAndStraySpaces() throws {
    let cards = try reader("\n begin: vCard \r\nFN:a\r\n End:VCARD \r\n\r\nBEGIN:VCARD\rFN:b\rEND:VCARD")
      .records()
    #expect(cards.map { $0["fn"] } == ["a", "b"])
    #expect(cards.map(\.line) == [2, 6])
    #expect(cards[0].valueLines == [3])
  }

  @Test func aBadCardSpoilsNoOther() throws {
    let text = """
      BEGIN:VCARD
      FN:no end
      BEGIN:VCARD
      FN:junk
      what is this
      END:VCARD
      between
      BEGIN:VCARD
      FN;ENCODING=QUOTED-PRINTABLE:=FC
      END:VCARD
      BEGIN:VCARD
      FN:good
      END:VCARD
      BEGIN:VCARD
      FN:cut
      """
    let (cards, errors) = try reader(text).recordsAndErrors()
    #expect(cards.map { $0["fn"] } == ["good"])
    #expect(errors.map(\.line) == [1, 5, 7, 9, 14])
    #expect(
      errors.map(\.code) == [.invalidVCard, .invalidVCard, .invalidVCard, .invalidEncoding, .invalidVCard])
    #expect(errors.map(\.endsReading) == [false, false, false, false, true])
  }

  @Test func codesThatAreNotTheCharsetTheyClaimStayAsWritten() throws {
    #expect(try card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=A9=80x=C3")["fn"] == "é=80x=C3")
  }

  @Test(arguments: [
    // a character divided by a fold, an escape divided by one, folds that show by =20, and by all lines having one
    ("=D0=98=D0=B2=20=D0=\n =9A", "Ив К"), ("=D0=98=D0=\n B2=D0=B0", "Ива"), ("=D0=98=\n D0=B2", "Ив"),
    ("a=20b=\n c", "a bc"), ("=E6=BC=A2=\n =E5=AD=97=\n =E6=BC=A2", "漢字漢"),
    ("=D0=98=\n =D0=B2\n =D0=B0", "Ива"),
    // blanks of the value
    ("Dear Ann,=\n thank you=\n and bye", "Dear Ann, thank you and bye"), ("a=\n b", "a b"), ("a=\nb", "ab"),
  ])
  func foldedSoftBreaksAreUndone(value: String, text: String) throws {
    let card = try card(
      "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:x;y\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:\(value)\nTEL:1"
    )
    #expect(card["fn"] == text)
    #expect(card["tel"] == "1")
  }

  @Test func aFileWithoutACardIsEmpty() {
    #expect(readError { _ = try reader("", fileName: "x.vcf").next() }?.code == .emptyFile)
  }

  private func card(_ lines: String) throws -> Record {
    let cards = try reader("BEGIN:VCARD\r\n" + lines.replacing("\n", with: "\r\n") + "\r\nEND:VCARD\r\n")
      .records()
    try #require(cards.count == 1)
    return cards[0]
  }
}
