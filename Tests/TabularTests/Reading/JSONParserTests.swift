import Tabular
import Testing

struct JSONParserTests {
  @Test func valuesKeepTheirOrderAndDigits() throws {
    let text = #" {"b": [1.50, -0, 1e400, 123456789012345678901], "a": {"x": true, "y": null}} "#
    #expect(
      try JSONValue(parsing: text)
        == .object([
          (
            "b", .array([.number("1.50"), .number("-0"), .number("1e400"), .number("123456789012345678901")])
          ),
          ("a", .object([("x", .boolean(true)), ("y", .null)])),
        ]))
  }

  @Test func escapesAreResolved() throws {
    let value = try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#)
    #expect(value == .string("\"\\/\u{8}\u{C}\n\r\té😀"))
  }

  @Test(arguments: [
    "", "NaN", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e", "'a'", "{a:1}", "[1 2]", "\"a\nb\"",
    "\"\\x\"", "tru",
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\u0000\"", "[1]]", "{\"a\":1,\"a\":2}", "\"a",
    "[", "{\"a\"",
    "// x\n1",
  ])
  func whatTheGrammarDoesNotHaveIsRefused(text: String) {
    #expect(readError { _ = try JSONValue(parsing: text) }?.code == .invalidJSON)
  }

  @Test func aKeyThatComesTwiceAmongManyIsFound() {
    let keys = (1...40).map { "\"k\($0)\":1" } + ["\"k40\":2"]
    let error = readError { _ = try JSONValue(parsing: "{\(keys.joined(separator: ","))}") }
    #expect(error?.message == "the key 'k40' comes twice in one object")
  }

  @Test func theDepthIsLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(64))
    #expect(readError { _ = try JSONValue(parsing: nested(65)) }?.code == .jsonTooDeep)
    #expect(readError { _ = try JSONValue(parsing: nested(100_000)) }?.code == .jsonTooDeep)
  }

  @Test func anErrorSaysLineAndByte() {
    let error = readError { _ = try JSONValue(parsing: "{\r\n  \"é\": 1,\r\n  \"b\" 2}") }
    #expect(error?.line == 3)
    #expect(error?.column == 7)
    #expect(error?.message == "'2' where ':' should be")
  }
}
