/// Bytes on their way out: one growing block, filled by writers and handed to a sink in large pieces.
package struct ByteBuffer: ~Copyable {
  package private(set) var count = 0
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// - Parameter capacity: bytes that fit before the block grows; it doubles then.
  package init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  package mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends `byte` as often as `times` says; not at all for 0 and below.
  package mutating func append(repeating byte: UInt8, times: Int) {
    guard times > 0 else { return }
    if capacity - count < times { grow(by: times) }
    (base + count).update(repeating: byte, count: times)
    count += times
  }

  /// Drops the bytes after the first `length`.
  package mutating func truncate(to length: Int) { count = min(count, length) }

  package mutating func removeAll() { count = 0 }

  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    block.update(from: base, count: count)
    base.deallocate()
    base = block
    capacity = larger
  }
}
