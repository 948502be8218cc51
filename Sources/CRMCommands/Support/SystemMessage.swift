#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says about an error number, in git's wording: `no space left on device`.
func systemMessage(_ number: Int32) -> String {
  String(cString: strerror(number)).uncapitalized
}

/// The name of an account; `nil` if the system knows none by the number.
func accountName(of user: uid_t) -> String? {
  var entry = passwd()
  var found: UnsafeMutablePointer<passwd>?
  var texts = [CChar](repeating: 0, count: 16_384)
  return texts.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress, getpwuid_r(user, &entry, start, buffer.count, &found) == 0,
      found != nil, let name = entry.pw_name, name.pointee != 0
    else { return nil }
    return String(cString: name)
  }
}

extension String {
  /// The first letter small.
  var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}
