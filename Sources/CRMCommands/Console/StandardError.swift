import Tabular

/// Standard error. Nobody can be told that it fails.
enum StandardError {
  static func write(_ text: String) {
    var sink = FileDescriptorSink(2)
    try? sink.write(text)
  }
}
