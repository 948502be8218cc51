#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension String {
  /// The folder of the file at this path, `.` for a bare name.
  ///
  /// By bytes: Foundation ends the process over a name of one character.
  package var folder: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The name of the file at this path, without its folder.
  var fileName: Substring { self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...] }

  /// The path without symbolic links, or itself where it cannot be resolved.
  var resolvedPath: String {
    guard let resolved = realpath(self, nil) else { return self }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
