import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output; what cannot be written is said of it by name.
struct StandardOutput: ByteSink {
  private var sink = FileDescriptorSink(1)

  /// Whether the one who reads it is still there, as far as the system can tell.
  var hasReader: Bool {
    var state = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&state, 1, 0) < 1 || Int32(state.revents) & (POLLERR | POLLHUP) == 0
  }

  /// Makes what was written durable, where it goes to a file.
  func synchronize() throws {
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG, fsync(STDOUT_FILENO) != 0
    else { return }
    throw OutputFailure(destination: "standard output", cause: OutputError(errorNumber: errno))
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    do { try sink.write(bytes) } catch let error as OutputError {
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
