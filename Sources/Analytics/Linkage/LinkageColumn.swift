/// The value of each record in a field, by its number; a record may have several.
final class LinkageColumn {
  /// The first value of each record, with ``several`` set where there are more.
  private let first: UnsafeMutablePointer<UInt32>
  private var more: [Int: [UInt32]] = [:]

  static let several: UInt32 = 1 << 31

  init(count: Int) {
    first = .allocate(capacity: max(1, count))
    first.initialize(repeating: 0, count: count)
  }

  deinit { first.deallocate() }

  var start: UnsafePointer<UInt32> { UnsafePointer(first) }

  /// Adds a value; one that the record has already, and the missing one, are left out.
  /// - Returns: whether it is new to the record.
  @discardableResult
  func add(_ value: UInt32, to record: Int) -> Bool {
    guard value != 0 else { return false }
    if first[record] == 0 {
      first[record] = value
      return true
    }
    guard !values(of: record).contains(value) else { return false }
    first[record] |= LinkageColumn.several
    more[record, default: []].append(value)
    return true
  }

  /// The first value of a record; 0 where it has none.
  @inline(__always)
  func primary(of record: Int) -> UInt32 { first[record] & ~LinkageColumn.several }

  func values(of record: Int) -> [UInt32] {
    let value = first[record]
    if value == 0 { return [] }
    if value & LinkageColumn.several == 0 { return [value] }
    return [primary(of: record)] + (more[record] ?? [])
  }

  @inline(__always)
  func isSingle(_ a: Int, _ b: Int) -> Bool { (first[a] | first[b]) & LinkageColumn.several == 0 }

  /// Whether two records have a value in common.
  @inline(__always)
  func agrees(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (first[a], first[b])
    if left == 0 || right == 0 { return false }
    if (left | right) & LinkageColumn.several == 0 { return left == right }
    let others = values(of: b)
    return values(of: a).contains { others.contains($0) }
  }
}
