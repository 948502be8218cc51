import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command reads and writes what is not a file: three descriptors, which for the program are the process's own.
package struct StandardStreams: Sendable {
  /// The descriptor of standard input.
  package let input: Int32
  package let output: StandardOutput
  package let error: StandardError

  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, error: Int32 = STDERR_FILENO) {
    self.input = input
    self.output = StandardOutput(descriptor: output)
    self.error = StandardError(descriptor: error)
  }

  /// A line that a person types, without its end; `nil` where there is none, or a signal came first.
  ///
  /// Nothing behind the line is read.
  func readLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(input, &byte, 1)
      if count < 0 { return nil }
      if count == 0, line.isEmpty { return nil }
      if count == 0 || byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }
}

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

/// Standard error. Nobody can be told that it fails.
package struct StandardError: Sendable {
  let descriptor: Int32

  func write(_ text: String) {
    var sink = FileDescriptorSink(descriptor)
    try? sink.write(text)
  }
}
