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
