#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One direction of `iconv(3)`.
final class Iconv {
  /// Why a conversion stopped.
  enum Stop {
    /// Everything was converted.
    case done
    /// The room for the result is used up.
    case full
    /// The next bytes are no character.
    case illegal
    /// The last character's end is missing.
    case cutShort
  }

  private let descriptor: iconv_t

  /// - Throws: ``ReadError`` `unknown_encoding` where the system has no table for it.
  init(from source: TextEncoding, to target: TextEncoding) throws {
    let opened: iconv_t? = iconv_open(target.iconvName, source.iconvName)
    guard let opened, opened != iconv_t(bitPattern: -1) else {
      let missing = source == .utf8 ? target : source
      throw ReadError(
        .unknownEncoding, line: 0, column: 0, message: "this system cannot convert '\(missing.name)'",
        hint: "install the system's iconv tables, or convert the file to UTF-8")
    }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// Converts as much of `input` as goes into `output`; both are shortened to what is left of them.
  func convert(
    _ input: inout UnsafeMutableRawBufferPointer, into output: inout UnsafeMutableRawBufferPointer
  ) -> Stop {
    var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var fromCount = input.count
    var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
    var toCount = output.count
    let result = iconv(descriptor, &from, &fromCount, &to, &toCount)
    let reason = errno
    input = UnsafeMutableRawBufferPointer(start: from, count: fromCount)
    output = UnsafeMutableRawBufferPointer(start: to, count: toCount)
    if Int(truncatingIfNeeded: result) != -1 { return .done }
    return reason == E2BIG ? .full : reason == EINVAL ? .cutShort : .illegal
  }

  /// Converts all of `bytes`.
  ///
  /// - Returns: `nil` if they hold something that the target or the source does not have.
  func convert(_ bytes: [UInt8]) -> [UInt8]? {
    var source = bytes
    var result: [UInt8] = []
    let isWhole = source.withUnsafeMutableBytes { buffer in
      var rest = buffer
      while true {
        let (piece, stop) = convertPiece(&rest)
        result += piece
        if stop != .full { return stop == .done }
      }
    }
    return isWhole ? result : nil
  }

  /// The last character, where the encoding lets marks follow it and the converter waits for them.
  private func heldBack() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      var room = buffer.count
      _ = iconv(descriptor, nil, nil, &to, &room)
      count = buffer.count - room
    }
  }

  /// Converts as far as 4 KiB of result.
  func convertPiece(_ rest: inout UnsafeMutableRawBufferPointer) -> (bytes: [UInt8], stop: Stop) {
    var stop = Stop.done
    let piece = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      var room = UnsafeMutableRawBufferPointer(buffer)
      stop = convert(&rest, into: &room)
      count = 4096 - room.count
    }
    return (piece, stop)
  }

  /// Converts all of `bytes`, with U+FFFD for what is no character; the target must be UTF-8.
  ///
  /// - Parameter unit: how many bytes are passed where there is none.
  func convertReplacing(_ bytes: [UInt8], unit: Int) -> [UInt8] {
    _ = iconv(descriptor, nil, nil, nil, nil)  // shifts that a damaged text left behind
    var source = bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var buffer = [UInt8](repeating: 0, count: 4096)
    source.withUnsafeMutableBytes { source in
      var rest = source
      while true {
        var stop = Stop.done
        buffer.withUnsafeMutableBytes { buffer in
          var room = buffer
          stop = convert(&rest, into: &room)
          result += buffer[..<(buffer.count - room.count)]
        }
        if stop == .illegal || stop == .cutShort { result += [0xEF, 0xBF, 0xBD] }
        if stop == .illegal { rest = UnsafeMutableRawBufferPointer(rebasing: rest.dropFirst(unit)) }
        if stop == .done || stop == .cutShort { break }
      }
    }
    return result + heldBack()
  }
}

/// The converters to UTF-8 that a file's properties have asked for: opening one costs more than most values.
final class IconvCache {
  private var converters: [String: Iconv] = [:]

  /// - Throws: ``ReadError`` `unknown_encoding`.
  func converter(from encoding: TextEncoding) throws -> Iconv {
    if let known = converters[encoding.name] { return known }
    let opened = try Iconv(from: encoding, to: .utf8)
    converters[encoding.name] = opened
    return opened
  }
}
