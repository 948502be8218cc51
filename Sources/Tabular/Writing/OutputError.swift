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
