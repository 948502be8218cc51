import Tabular

/// Takes the line breaks out of JSON on its way, so that one object is one line. Inside strings they are escaped.
struct JoinedLines: ByteSink {
  var sink: any ByteSink

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      try sink.write(UnsafeRawBufferPointer(rebasing: line))
    }
  }
}
