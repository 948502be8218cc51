/// Where finished bytes go.
package protocol ByteSink {
  /// Takes all of `bytes` or throws ``OutputError``.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes to an open file descriptor, which stays its owner's to close.
package struct FileDescriptorSink: ByteSink {
  private let descriptor: Int32

  package init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes until nothing is left: over short writes, signals, and a pipe that is full and does not block.
  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = systemWrite(descriptor, piece)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw OutputError(errorNumber: errno)
      }
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

/// write(2), which the method's own name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Keeps what is written.
package final class MemorySink: ByteSink {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }

  /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why bytes could not be written.
package struct OutputError: Error, Sendable, Equatable {
  /// The system's error number.
  package var errorNumber: Int32

  package init(errorNumber: Int32) { self.errorNumber = errorNumber }

  /// Whether the reader has gone, as `head` does after its lines.
  package var isBrokenPipe: Bool { errorNumber == EPIPE }

  /// Whether there is no room left on the disk or in the quota, or the file would exceed its limit.
  package var isFull: Bool { errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG }

  /// The system's words for it, such as `No space left on device`.
  package var reason: String { String(cString: strerror(errorNumber)) }
}

/// A failed write, and where it went as a person calls it: `standard output`, `'out.csv'`.
package struct OutputFailure: Error {
  package var destination: String
  package var cause: OutputError

  package init(destination: String, cause: OutputError) {
    self.destination = destination
    self.cause = cause
  }
}
