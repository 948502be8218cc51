#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a file's own bytes come from.
protocol ByteSource: AnyObject {
  /// The size in bytes, where it is known before reading.
  var byteCount: Int? { get }

  /// Reads up to the size of `buffer`.
  ///
  /// - Returns: how many bytes were read; 0 at the end.
  /// - Throws: ``FileError``.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A file, or standard input, through `read(2)`.
final class DescriptorSource: ByteSource {
  let byteCount: Int?
  private let path: String
  private let descriptor: Int32

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - standardInput: its descriptor, which stays open.
  /// - Throws: ``FileError``.
  init(path: String, standardInput: Int32) throws {
    self.path = path
    descriptor = path == "-" ? standardInput : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(errno == ENOENT ? .missing : .unreadable, path: path, errno: errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      byteCount = nil
      throw FileError(.unreadable, path: path, errno: errno)
    }
    byteCount = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(.isDirectory, path: path, errno: EISDIR) }
  }

  deinit {
    if path != "-", descriptor >= 0 { close(descriptor) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw FileError(.unreadable, path: path, errno: errno) }
    }
  }
}

/// Bytes that are already in memory.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var byteCount: Int? { bytes.count }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
