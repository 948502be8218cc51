#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says about an error number, in git's wording: `no space left on device`.
func systemMessage(_ number: Int32) -> String {
  String(cString: strerror(number)).uncapitalized
}

extension String {
  /// The first letter small.
  var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}
