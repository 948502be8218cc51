/// A source's text as UTF-8, a stretch at a time in one contiguous buffer.
///
/// A parser reads `base[position..<end]` and moves `position`. When it needs more it calls ``fill()``, which drops the bytes
/// before `position` (or before the pin) and so moves the rest: a parser keeps offsets from `position`, never indexes.
/// Everything between `position` and `end` is well-formed.
final class ByteWindow {
  /// The next bytes are no character in the source's encoding.
  struct IllegalSequence: Error {
    /// The bytes around them as they are in the source, for a guess at the encoding; the first illegal one is at `offset`.
    var sample: [UInt8]
    var offset: Int
  }

  private(set) var base: UnsafeMutablePointer<UInt8>
  var position = 0
  private(set) var end = 0
  /// The source's own bytes read so far.
  private(set) var bytesRead = 0
  private(set) var encoding = TextEncoding.utf8
  private(set) var hasBOM = false
  /// The source's own first bytes, up to 16.
  private(set) var firstBytes: [UInt8] = []

  private static let chunkSize = 128 << 10
  private static let sampleSize = 64 << 10

  private let source: any ByteSource
  private let observe: (@Sendable (UnsafeRawBufferPointer) -> Void)?
  private var iconv: Iconv?
  private var capacity: Int
  private var pin: Int?
  /// The end of the bytes in the buffer. UTF-8: those behind `end` are the start of a character, or illegal.
  private var readEnd = 0
  /// Other encodings: what was read and not yet converted.
  private var raw: [UInt8] = []
  private var isAtEnd = false
  private var isIllegal = false

  /// - Parameter name: the encoding to take where there is no byte order mark; `nil` for UTF-8.
  /// - Throws: ``ReadError`` `unknown_encoding`, ``FileError``.
  init(
    _ source: any ByteSource, encoding name: String? = nil,
    observe: (@Sendable (UnsafeRawBufferPointer) -> Void)? = nil
  ) throws {
    self.source = source
    self.observe = observe
    capacity = min(4 * Self.chunkSize, max(4096, 2 * (source.byteCount ?? Self.chunkSize * 2)))
    base = .allocate(capacity: capacity)
    let asked = try name.map(TextEncoding.init(named:))
    while readEnd < 16, try readBytes() > 0 {}
    firstBytes = Array(UnsafeBufferPointer(start: base, count: min(readEnd, 16)))
    let mark = TextEncoding.byteOrderMark(of: firstBytes)
    encoding = mark?.encoding ?? asked ?? .utf8
    hasBOM = mark != nil
    position = mark?.length ?? 0
    end = position
    if encoding == .utf8 {
      validate()
    } else {
      iconv = try Iconv(from: encoding, to: .utf8)
      raw = Array(UnsafeBufferPointer(start: base + position, count: readEnd - position))
      readEnd = end
    }
  }

  deinit { base.deallocate() }

  var byteCount: Int? { source.byteCount }
  /// The bytes at hand.
  var available: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + position, count: end - position)
  }

  /// Keeps the bytes from `position` on until ``unpin()``, so that a parser can come back to them.
  func pinPosition() { pin = position }
  func unpin() { pin = nil }
  /// How far `position` is behind the pin; setting it moves `position`.
  var offsetFromPin: Int {
    get { position - (pin ?? position) }
    set { position = (pin ?? position) + newValue }
  }

  /// Makes more bytes available behind `end`.
  ///
  /// - Returns: `false` at the end of the source.
  /// - Throws: ``IllegalSequence``, ``FileError``.
  func fill() throws -> Bool {
    makeRoom()
    let before = end
    while end == before {
      if isIllegal { throw illegalSequence() }
      if try iconv == nil ? !readUTF8() : !convert() { return false }
    }
    return true
  }
}

extension ByteWindow {
  /// Moves what is still needed to the front; a buffer that is then more than half full is doubled.
  private func makeRoom() {
    let start = pin ?? position
    let needed = readEnd - start
    if needed <= capacity / 2 {
      base.update(from: base + start, count: needed)
    } else {
      capacity *= 2
      let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      grown.update(from: base + start, count: needed)
      base.deallocate()
      base = grown
    }
    position -= start
    end -= start
    readEnd -= start
    if pin != nil { pin = 0 }
  }

  private func readUTF8() throws -> Bool {
    let count = try readBytes()
    validate()
    return count > 0 || isIllegal
  }

  /// Reads behind `readEnd` in the buffer.
  private func readBytes() throws -> Int {
    let room = min(capacity - readEnd, Self.chunkSize)
    let count = try read(into: UnsafeMutableRawBufferPointer(start: base + readEnd, count: room))
    readEnd += count
    return count
  }

  private func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = isAtEnd ? 0 : try source.read(into: room)
    isAtEnd = count == 0
    bytesRead += count
    if count > 0 { observe?(UnsafeRawBufferPointer(rebasing: room[..<count])) }
    return count
  }

  private func validate() {
    let prefix = UTF8Prefix(of: UnsafeBufferPointer(start: base + end, count: readEnd - end))
    end += prefix.count
    isIllegal = end < readEnd && (!prefix.isCutShort || isAtEnd)
  }

  private func convert() throws -> Bool {
    guard let iconv else { return false }
    let hasMore = try raw.count >= 64 || readRaw()
    guard !raw.isEmpty else { return false }
    let (stop, left) = raw.withUnsafeMutableBytes { bytes in
      var rest = bytes
      var room = UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end)
      let stop = iconv.convert(&rest, into: &room)
      end = capacity - room.count
      return (stop, rest.count)
    }
    readEnd = end
    raw.removeFirst(raw.count - left)
    isIllegal = stop == .illegal || stop == .cutShort && !hasMore
    return true
  }

  private func readRaw() throws -> Bool {
    let piece = try [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
      count = try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    raw += piece
    return !piece.isEmpty
  }

  private func illegalSequence() -> IllegalSequence {
    guard iconv == nil else { return IllegalSequence(sample: Array(raw.prefix(Self.sampleSize)), offset: 0) }
    let start = max(0, end - Self.sampleSize / 2)
    let stop = min(readEnd, start + Self.sampleSize)
    return IllegalSequence(
      sample: Array(UnsafeBufferPointer(start: base + start, count: stop - start)), offset: end - start)
  }
}
