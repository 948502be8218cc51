/// Where finished bytes go.
package protocol ByteSink {
  /// Takes all of `bytes` or throws ``OutputError``.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws
}
