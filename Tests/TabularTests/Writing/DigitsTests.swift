import Tabular
import Testing

struct DigitsTests {
  @Test(arguments: [0, 7, -1, 1234, Int64.max, Int64.min])
  func integers(value: Int64) {
    var bytes: [UInt8] = []
    bytes.appendDecimal(value)
    #expect(String(decoding: bytes, as: UTF8.self) == String(value))
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_768_467_600, "2026-01-15T09:00:00Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
    (-62_167_219_200, "0000-01-01T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"), (253_402_300_800, "+10000-01-01T00:00:00Z"),
    (-62_167_219_201, "-0001-12-31T23:59:59Z"),
  ])
  func instants(seconds: Int64, text: String) {
    var bytes: [UInt8] = []
    bytes.appendInstant(seconds)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [Int64.min, Int64.max])
  func theFarthestInstantsHaveAText(seconds: Int64) {
    var bytes: [UInt8] = []
    bytes.appendInstant(seconds)
    #expect(bytes.last == UInt8(ascii: "Z"))
  }

  @Test func datesGoThereAndBack() {
    for day: Int64 in stride(from: -1_000_000, through: 4_000_000, by: 97) {
      let date = civilDate(daysSinceEpoch: day)
      #expect(daysSinceEpoch(year: date.year, month: date.month, day: date.day) == day)
    }
  }
}
