import Tabular

/// Standard output; what cannot be written is said of it by name.
struct StandardOutput: ByteSink {
  private var sink = FileDescriptorSink(1)

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
