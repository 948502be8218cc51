import Foundation
import Tabular

extension Environment {
  /// All bytes of a small input: a list of ids, a query. `-` is standard input.
  ///
  /// - Throws: ``FileError``, ``ProtectedFile``.
  func readBytes(of path: String) throws -> [UInt8] {
    try console.willRead(path)
    let descriptor = path == "-" ? streams.input : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(errno == ENOENT ? .missing : .unreadable, path: path, errno: errno)
    }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 {
        return bytes
      } else if errno == EINTR {
        try interruption.check()
      } else {
        throw FileError(errno == EISDIR ? .isDirectory : .unreadable, path: path, errno: errno)
      }
    }
  }
}
