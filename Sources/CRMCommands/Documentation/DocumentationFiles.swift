import CRMKit

/// A folder of generated files; what is in it under other names is left alone.
struct DocumentationFiles {
  let folder: String
  let protectedFiles: ProtectedFiles

  /// - Throws: ``ProtectedFile``, ``StoreError/cannotCreate(path:detail:)``, ``OutputFailure``.
  func write(_ files: [(name: String, text: String)]) throws {
    for file in files {
      let output = try OutputFile(
        OutputPath(folder + "/" + file.name, protecting: protectedFiles))
      var text = file.text
      try text.withUTF8 { try output.write(UnsafeRawBufferPointer($0)) }
      try output.finish()
    }
  }
}
