import CRMKit

extension Console {
  /// Sends what is written to a file; `nil` and `-` are standard output. Looked at before a command does anything, so
  /// that nothing is done of which it then cannot tell.
  ///
  /// - Parameter endings: what the names of files may end in besides the formats.
  /// - Throws: ``UsageError`` where the name asks for a form that is not written, ``ProtectedFile``, ``StoreError``.
  func send(to path: String?, endings: [String] = []) throws {
    output = path
    guard let path, path != "-" else { return }
    _ = try OutputPath(path, protecting: protectedFiles)
    if global.askedFormat == nil { try refuseForeignEnding(of: path, besides: endings) }
  }

  /// - Throws: ``ProtectedFile`` where the output would replace a file that the command is about to read.
  func willRead(_ input: String) throws {
    guard let output, output != "-" else { return }
    _ = try OutputPath(output, protecting: protectedFiles.and(reading: input))
  }
}
