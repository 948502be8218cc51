import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output; what cannot be written is said of it by name.
package struct StandardOutput: ByteSink, Sendable {
  let descriptor: Int32

  /// Whether the one who reads it is still there, as far as the system can tell.
  var hasReader: Bool {
    var state = pollfd(fd: descriptor, events: 0, revents: 0)
    return poll(&state, 1, 0) < 1 || Int32(state.revents) & (POLLERR | POLLHUP) == 0
  }

  /// Makes what was written durable, where it goes to a file.
  func synchronize() throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, fsync(descriptor) != 0
    else { return }
    throw OutputFailure(destination: "standard output", cause: OutputError(errorNumber: errno))
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    do { try FileDescriptorSink(descriptor).write(bytes) } catch let error as OutputError {
      throw OutputFailure(destination: "standard output", cause: error)
    }
  }
}

extension ByteSink {
  mutating func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
