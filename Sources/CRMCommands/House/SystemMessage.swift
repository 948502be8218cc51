#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says about an error number, in git's wording: `no space left on device`.
func systemMessage(_ number: Int32) -> String {
  let text = String(cString: strerror(number))
  return text.prefix(1).lowercased() + text.dropFirst()
}
