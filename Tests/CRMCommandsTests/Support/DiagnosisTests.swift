import CRMKit
import Tabular
import Testing

@testable import CRMCommands

/// How an error is told, to a person and to a script.
@Suite struct DiagnosisTests {
  @Test func namesFileLineColumnAndField() {
    var error = ReadError(.strayQuote, line: 3, column: 2, message: "a stray quote", hint: "mend it")
    error.field = "email"
    let diagnosis = Diagnosis(InputFailure(file: "contacts.csv", error))
    #expect(diagnosis.text() == "contacts.csv:3:2: error: email: a stray quote\nhint: mend it\n")
    #expect(
      diagnosis.json.compactText.hasSuffix(
        #""exit":65,"file":"contacts.csv","line":3,"column":2,"field":"email"}"#))
  }

  @Test func leavesOutWhatIsUnknown() {
    let diagnosis = Diagnosis(ReadError(.emptyFile, line: 0, column: 0, message: "the file is empty"))
    #expect(diagnosis.text() == "error: the file is empty\n")
    #expect(
      diagnosis.json.compactText
        == #"{"schema":"crm.error/1","code":"empty_file","message":"the file is empty","exit":65}"#)
  }

  @Test func quotedInputCannotActOnTheTerminal() {
    let diagnosis = Diagnosis(UsageError(.invalidValue, "'\u{1b}[2J\n' is bad"))
    #expect(!diagnosis.text().contains("\u{1b}"))
    #expect(diagnosis.text().filter { $0 == "\n" }.count == 1)
  }

  @Test func whatItIsIsColoured() {
    let diagnosis = Diagnosis("code", "it\u{1b}[31m broke", hint: "mend it", .usage)
    #expect(
      diagnosis.text(ink: true) == """
        \u{1b}[31merror:\u{1b}[0m it\\u{1b}[31m broke
        \u{1b}[2mhint: mend it\u{1b}[0m

        """)
  }

  @Test func aTerminalFoldsWhatIsTooLong() {
    var diagnosis = Diagnosis(
      "code", "the first of the words breaks", hint: "mend it with the words that are here", .usage,
      details: ["one of the candidates that there are"])
    diagnosis.file = "long.csv"
    #expect(
      diagnosis.text(width: 24) == """
        long.csv: error: the
        first of the words
        breaks
          one of the candidates
          that there are
        hint: mend it with the
        words that are here

        """)
    #expect(
      diagnosis.text(ink: true, width: 24).hasPrefix("long.csv: \u{1b}[31merror:\u{1b}[0m the\nfirst of"))
    #expect(diagnosis.text(width: nil).split(separator: "\n").count == 3)
    // What was read stands above the mark of its place.
    diagnosis.excerpt = ["name = 'Ada Lovelace' and", "       ^^^"]
    #expect(diagnosis.text(width: 10).contains("\n  name = 'Ada Lovelace' and\n         ^^^\n"))
  }

  @Test(arguments: [
    (["--color", "never"], ColorChoice.never), (["--color=always", "x"], .always), (["--color"], .auto),
    (["--", "--color", "never"], .auto), (["--color", "pink"], .auto), ([], .auto),
  ])
  func theColourOfALineThatDoesNotParse(_ arguments: [String], _ choice: ColorChoice) {
    #expect(ColorChoice(in: arguments) == choice)
  }

  @Test func errorsNobodyForesawAreDefects() {
    struct Surprise: Error {}
    #expect(Diagnosis(Surprise()).status == .defect)
  }

  @Test(arguments: [(2, 130), (15, 143), (1, 129)])
  func signalsBecomeStatuses(_ signal: Int32, _ status: Int32) {
    #expect(Diagnosis(StoreError.interrupted(signal: signal)).status.rawValue == status)
    #expect(ExitStatus(rawValue: status)?.signal == signal)
  }
}
