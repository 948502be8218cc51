import Tabular
import Testing

struct JSONTextTests {
  private let value = JSONValue.object([
    ("schema", .string("crm.customer/1")), ("n", .number("12.50")), ("none", .array([])),
    ("nothing", .object([])),
    ("list", .array([.null, .boolean(true), .object([("a", .string("\u{7f}\"\u{2028}"))])])),
  ])

  @Test func compact() {
    #expect(
      value.compactText
        == #"{"schema":"crm.customer/1","n":12.50,"none":[],"nothing":{},"list":[null,true,{"a":"\u007f\"\u2028"}]}"#
    )
  }

  @Test func pretty() {
    #expect(
      value.prettyText == #"""
        {
          "schema": "crm.customer/1",
          "n": 12.50,
          "none": [],
          "nothing": {},
          "list": [
            null,
            true,
            {
              "a": "\u007f\"\u2028"
            }
          ]
        }
        """#)
  }
}
