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

  @Test(arguments: ["[{\"a\":1}", "[{\"a\":1} {\"a\":2}]", "[1]", "[{\"a\":1}] x", "{} 1", "42"])
  func aBrokenFileEndsReading(text: String) throws {
    let (_, errors) = try reader(text, fileName: "x.json").recordsAndErrors()
    #expect(errors.map(\.code) == [.invalidJSON])
    #expect(errors[0].endsReading)
  }

  @Test func valuesOneAfterAnotherAreRead() throws {
    let text = "{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n[{\"a\": 3}, {\"a\": 4}] {\"data\": [{\"a\": 5}]}"
    let json = try reader(text)
    #expect(json.source.format == .json)
    let records = try json.records()
    #expect(records.map { $0["a"] } == ["1", "2", "3", "4", "5"])
    #expect(records.map(\.line) == [1, 4, 7, 7, 7])
  }

  @Test(arguments: [
    #"{"data":[{"a":1},{"a":2}]}"#,
    #"{"page":1,"results":[{"a":1},{"a":2}],"next":null,"more":[1,{"b":2}]}"# + "\n",
    #"{"object":"list","items":[],"url":"x"}{"orders" : [ {"a":1},"# + "\n" + #"{"a":2} ] , "total" : 2 }"#,
  ])
  func anEnvelopeIsTakenOff(text: String) throws {
    let json = try reader(text)
    #expect(json.source.format == .json)
    #expect(try json.rows() == [["1"], ["2"]])
  }

  @Test(arguments: [
    #"{"data":{"customers":[{"a":1},{"a":2}]}}"#,
    #"{"response":{"page":1,"kunden":[{"a":1},{"a":2}],"next":null}}"#,
    #"{"count":2,"data":{"customers":{"nodes":[{"a":1},{"a":2}]},"cost":{"b":1}},"extensions":[{}]}"#,
    #"{"_embedded":{"items":[{"a":1},{"a":2}]},"_links":{"self":{"href":"x"}}}"#,
    #"{"data":[{"a":1}]}"# + "\n" + #"{"data":[]}"# + "\n" + #"{"data":[{"a":2}],"next":2}"# + "\n",
  ])
  func aListInsideAWrapperIsRead(text: String) throws {
    #expect(try reader(text).rows() == [["1"], ["2"]])
    #expect(try reader(text, fileName: "x.ndjson").rows() == [["1"], ["2"]])
  }

  @Test(arguments: [
    (#"{"customers":[{"a":1}],"orders":[{"b":1}]}"#, "customers", "orders"),
    (#"{"data":{"clients":[{"a":1}],"page":2,"bills":[{"b":1}]}}"#, "data.clients", "data.bills"),
    (#"{"data":{"customers":[{"a":1}]},"orders":[{"b":1}]}"#, "data.customers", "orders"),
  ])
  func oneListOfSeveralIsNotTakenForAll(text: String, first: String, second: String) throws {
    for name in ["x.json", "x.ndjson"] {
      let error = try reader(text, fileName: name).recordsAndErrors().errors.first
      #expect(error?.message == "both '\(first)' and '\(second)' are lists of records")
      #expect(error?.line == 0)
    }
  }

  @Test(arguments: [
    (#"{"accounts":[],"email":"ann@x.org","id":1,"name":"Ann"}"#, ["accounts", "email", "id", "name"]),
    (
      #"{"activities":[{"type":"call"}],"email":"ann@x.org","name":"Ann"}"#,
      ["activities.1.type", "email", "name"]
    ),
    (
      #"{"company":"Acme","contacts":[{"email":"ann@x.org"}],"country":"DE"}"#,
      ["company", "contacts.1.email", "country"]
    ),
    (
      #"{"address":{"city":"Bonn"},"items":[{"sku":"x"}],"currency":"EUR"}"#,
      ["address.city", "items.1.sku", "currency"]
    ),
    (
      #"{"accounts":[{"a":1}],"activities":[{"b":2}],"email":"ann@x.org"}"#,
      ["accounts.1.a", "activities.1.b", "email"]
    ),
    (#"{"contacts":[{"a":1}],"website":"x.org"}"#, ["contacts.1.a", "website"]),
    (#"{"data":[{"a":1}],"Id":7}"#, ["data.1.a", "Id"]),
    (#"{"data":{"orders":[{"a":1}],"first_name":"Ann"}}"#, ["data.orders.1.a", "data.first_name"]),
  ])
  func aLineWithAListAndNamesOfItsOwnIsARecord(line: String, names: [String]) throws {
    #expect(try reader(line + "\n", fileName: "x.ndjson").records().map(\.names) == [names])
    let unnamed = try reader(line + "\n" + line + "\n")
    #expect(unnamed.source.format == .ndjson)
    #expect(try unnamed.records().map(\.names) == [names, names])
  }

  @Test(arguments: [
    (#"{"activities":[{"type":"call"}],"email":"ann@x.org","name":"Ann"}"#, "activities", "email"),
    (#"{"items":[{"sku":"x"}],"total":1,"address":{"city":"Bonn"}}"#, "items", "address"),
    (#"{"data":[{"a":1}],"meta":{"b":1},"id":7}"#, "data", "id"),
    (#"{"data":{"orders":[{"a":1}],"first_name":"Ann"}}"#, "data.orders", "data.first_name"),
  ])
  func aRecordIsNotSilentlyItsList(text: String, list: String, own: String) throws {
    let error = try reader(text, fileName: "x.json").recordsAndErrors().errors.first
    #expect(error?.message == "'\(list)' may be records or a part of one: '\(own)' stands behind it")
    #expect(error?.endsReading == true)
  }

  @Test(arguments: [
    (#"{"accounts":[],"email":"ann@x.org"}"#, [["", "ann@x.org"]]),
    (#"{"accounts":[],"given":"Ann"}"#, [["", "Ann"]]), (#"{"accounts":[],"total":0}"#, []),
    (#"{"data":{"customers":[]},"next":null}"#, []), (#"{"accounts":[],"tasks":[{"a":1}]}"#, [["1"]]),
  ])
  func anEmptyListDoesNotDecide(text: String, rows: [[String]]) throws {
    for name in ["x.json", "x.ndjson"] {
      let records = try reader(text, fileName: name).records()
      #expect(records.map { $0.values.map { $0 ?? "null" } } == rows)
    }
  }

  @Test(arguments: [
    #"{"customers":[{"a":1}],"has_more":true,"meta":{"b":2},"links":{"self":"x"},"foo":null}"#,
    #"{"object":"list","orders":[{"a":1}],"nextPageToken":"x","totalSize":1}"#,
    #"{"results":[{"a":1}],"shop":"x","took":3}"#,
    #"{"data":{"customers":{"nodes":[{"a":1}],"pageInfo":{"hasNextPage":false},"totalCount":1}}}"#,
    #"{"took":1,"hits":{"total":{"value":1},"max_score":1,"hits":[{"a":1}]}}"#,
    #"{"@odata.context":"x","value":[{"a":1}],"@odata.nextLink":"y"}"#,
  ])
  func whatIsSaidOfAListStaysBesideIt(text: String) throws {
    for name in ["x.json", "x.ndjson"] { #expect(try reader(text, fileName: name).rows() == [["1"]]) }
  }

  @Test func aPageLongerThanARecordMayBeIsReadAsJSON() throws {
    let text = #"{"data":["# + (1...20).map { "{\"a\":\($0)}" }.joined(separator: ",") + "]}\n"
    let (_, errors) = try reader(text, fileName: "x.ndjson") { $0.limits.record = 50 }.recordsAndErrors()
    #expect(errors.map(\.code) == [.recordTooLong])
    #expect(errors.first?.hint == "a list of records that is this long is read with --input-format json")
    #expect(try reader(text, fileName: "x.json") { $0.limits.record = 50 }.records().count == 20)
  }

  @Test func aBadPageSpoilsNoOther() throws {
    let lines = [
      #"{"data":[{"a":1}]}"#, #"{"data":[{"a":2},{"a" 3}]}"#, #"{"data":[{"a":4}]"#, #"{"data":[{"a":5}]} x"#,
      #"{"a":6}"#, #"{"data":[{"a":7},"#,
    ]
    let (records, errors) = try reader(lines.joined(separator: "\n"), fileName: "x.jsonl").recordsAndErrors()
    #expect(records.map(\.values) == [["1"], ["6"]])
    #expect(errors.map(\.line) == [2, 3, 4, 6])
  }

  @Test func anOrderWithItsLinesIsOneRecord() throws {
    let text =
      #"{"number":"A1","items":[{"sku":"x"}]}"# + "\n" + #"{"at":"2026-01-02","items":[{"sku":"y"}]}"# + "\n"
    #expect(try reader(text).records().map(\.names) == [["number", "items.1.sku"], ["at", "items.1.sku"]])
  }

  @Test(arguments: [
    (#"{"name":"Ann","orders":[{"number":1}]}"#, ["name", "orders.1.number"]),
    (#"{"emails":[{"address":"x"}]}"#, ["emails.1.address"]), (#"{"data":[1,2],"a":3}"#, ["data", "a"]),
    (#"{"data":{"a":1}}"#, ["data.a"]),
    (#"{"data":{"id":1,"orders":[{"b":2}]}}"#, ["data.id", "data.orders.1.b"]),
    (#"{"result":{"given":"Ann","mails":[{"b":2}]}}"#, ["result.given", "result.mails.1.b"]),
  ])
  func aListInARecordStaysInIt(text: String, names: [String]) throws {
    #expect(try reader(text).records().map(\.names) == [names])
  }

  @Test(arguments: [
    #"{"data":[{"a":1}"#, #"{"data":[{"a":1}]"#, #"{"data":[{"a":1}],}"#, #"{"data":[{"a":1}]} x"#,
  ])
  func aBrokenEnvelopeEndsReading(text: String) throws {
    let (records, errors) = try reader(text).recordsAndErrors()
    #expect(records.count == 1)
    #expect(errors.map(\.endsReading) == [true])
  }

  @Test(arguments: [
    ("1.5e3", "1500"), ("1e5", "100000"), ("1E+2", "100"), ("15e-1", "1.5"), ("1.50e1", "15"),
    ("-2.5e-3", "-0.0025"),
    ("0e9", "0"), ("123.456e1", "1234.56"), ("12.50", "12.50"), ("1e400", "1e400"),
    ("1e-9223372036854775808", "1e-9223372036854775808"),
  ])
  func numbersWithAnExponentAreExact(number: String, plain: String) throws {
    #expect(try reader("[{\"a\":\(number)}]").rows() == [[plain]])
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
