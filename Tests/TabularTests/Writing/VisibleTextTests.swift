import Tabular
import Testing

struct VisibleTextTests {
  @Test(arguments: ["", "plain", "Zoë 漢字 한국 Привет", "👨‍👩‍👧‍👦 🇩🇪 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🕵️‍♀️", "e\u{301}", "שלום", "क्ष"])
  func ordinaryTextStaysAsItIs(text: String) { #expect(visible(text) == text) }

  @Test(arguments: [
    ("\u{1b}[31mred", "\\u{1b}[31mred"), ("\u{0}", "\\u{0}"), ("\u{7f}", "\\u{7f}"),
    ("\u{9b}31m", "\\u{9b}31m"), ("a\rb", "a\\u{d}b"),
    ("a\u{202E}b", "a\\u{202e}b"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{200B}", "\\u{200b}"),
    ("\u{FEFF}a", "\\u{feff}a"),
    ("a\u{200D}b", "a\\u{200d}b"), ("a\u{200C}b", "a\\u{200c}b"), ("\u{FFFE}", "\\u{fffe}"),
    ("\u{1FFFF}", "\\u{1ffff}"),
    ("a\u{E0061}", "a\\u{e0061}"), ("\u{2028}", "\\u{2028}"), ("\u{61C}", "\\u{61c}"),
    ("\u{3164}", "\\u{3164}"),
    ("so\u{AD}ft", "so\\u{ad}ft"),
  ])
  func whatActsOnATerminalIsShown(text: String, shown: String) { #expect(visible(text) == shown) }

  @Test func lineBreaksAndTabs() {
    #expect(visible("a\nb\r\nc\td") == "a⏎b⏎c⇥d")
    #expect(visible("a\nb\r\nc", keepingNewlines: true) == "a\nb\nc")
  }

  @Test func atMostEightMarksAreShownOnOneCharacter() {
    let marks = String(repeating: "\u{301}", count: 50)
    #expect(visible("a\(marks)b").unicodeScalars.count == 10)
    #expect(visible("a\(marks)b").hasSuffix("b"))
  }

  @Test func noScalarReachesTheTerminalUnseen() {
    for value: UInt32 in 0...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator,
        .unassigned where scalar.properties.isNoncharacterCodePoint:
        #expect(
          visible(String(Character(scalar))) != String(Character(scalar)), "U+\(String(value, radix: 16))")
      default: break
      }
    }
  }

  @Test func illFormedTextIsShownByItsBytes() throws {
    var row = RowBuffer()
    ([0x61, 0xFF, 0xC3, 0x28, 0xC3, 0xA9] as [UInt8]).withUnsafeBufferPointer { row.append($0) }
    let sink = MemorySink()
    let writer = TableWriter(format: .text, columns: [Column("n")], sink: sink)
    try writer.write(row)
    try writer.finish()
    #expect(sink.text == "a\\xff\\xc3(é\n")
  }
}
