import Tabular
import Testing

struct JSONRecordsTests {
  @Test func anArrayOfObjectsIsOneRecordEach() throws {
    let json = try reader("[\n{\"a\": 1.50, \"b\": null},\n{\"b\": true, \"a\": \"x\"}\n]\n")
    #expect(json.source.format == .json)
    let records = try json.records()
    #expect(records.map(\.names) == [["a", "b"], ["b", "a"]])
    #expect(records.map(\.values) == [["1.50", nil], ["true", "x"]])
    #expect(records.map(\.line) == [2, 3])
  }

  @Test func nestedValuesAreFlattened() throws {
    let text =
      #"{"id":1,"address":{"city":"Köln","geo":{"lat":50.9}},"tags":["a","b"],"#
      + #""emails":[{"address":"x"},{"address":"y","primary":true}],"none":[],"empty":{}}"#
    let record = try reader(text).records()[0]
    #expect(
      record.names == [
        "id", "address.city", "address.geo.lat", "tags", "emails.1.address", "emails.2.address",
        "emails.2.primary",
        "none", "empty",
      ])
    #expect(record.values == ["1", "Köln", "50.9", "a\nb", "x", "y", "true", "", ""])
  }

  @Test func oneObjectIsOneRecord() throws {
    #expect(try reader("{\n \"a\": 1\n}\n").rows() == [["1"]])
    #expect(try reader("[]").rows() == [])
  }

  @Test func anObjectALineIsNDJSON() throws {
    let json = try reader("\n{\"a\": 1}\n\n{\"a\": 2}\r\n")
    #expect(json.source.format == .ndjson)
    #expect(try json.records().map(\.line) == [2, 4])
    #expect(try reader("", fileName: "x.ndjson").rows() == [])
  }

  @Test func aBadLineSpoilsNoOther() throws {
    let lines = ["{\"a\": 1}", "{oops", "{\"a\": 1} x", "{\"a\":", "[1]", "{\"a\": 2}"]
    let (records, errors) = try reader(lines.joined(separator: "\n"), fileName: "x.jsonl").recordsAndErrors()
    #expect(records.map(\.values) == [["1"], ["2"]])
    #expect(errors.map(\.line) == [2, 3, 4, 5])
    #expect(errors.map(\.column) == [2, 10, 6, 1])
  }

  @Test(arguments: ["[{\"a\":1}", "[{\"a\":1} {\"a\":2}]", "[1]", "[{\"a\":1}] x", "{} {}", "42"])
  func aBrokenFileEndsReading(text: String) throws {
    let (_, errors) = try reader(text, fileName: "x.json").recordsAndErrors()
    #expect(errors.map(\.code) == [.invalidJSON])
    #expect(errors[0].endsReading)
  }

  @Test func twoValuesOfOneFlatNameAreRefused() throws {
    let (records, errors) = try reader("[{\"a\":{\"b\":1},\"a.b\":2},{\"a\":3}]").recordsAndErrors()
    #expect(errors.map(\.code) == [.duplicateColumn])
    #expect(errors.map(\.field) == ["a.b"])
    #expect(records.map(\.values) == [["3"]])
  }

  @Test func namesAreLimited() throws {
    let members = (1...600).map { "\"k\($0)\":1" }.joined(separator: ",")
    let (records, errors) = try reader("[{\(members)},{\"a\":1}]").recordsAndErrors()
    #expect(errors.map(\.code) == [.tooManyColumns])
    #expect(records.count == 1)
  }
}
