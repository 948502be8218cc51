import Tabular

/// Standard error. Nobody can be told that it fails.
package struct StandardError: Sendable {
  let descriptor: Int32

  func write(_ text: String) {
    var sink = FileDescriptorSink(descriptor)
    try? sink.write(text)
  }
}
