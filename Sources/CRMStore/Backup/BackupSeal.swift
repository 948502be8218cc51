import Crypto
import Foundation

/// The last line of a backup: the SHA-256 of everything before it.
///
/// SQLite does not read behind the last page that its header counts, so that a sealed backup is a database like any
/// other; but a bit that flips in a page nobody uses is found as well.
enum BackupSeal {
  private static let mark = Array("crm.backup/1 ".utf8)
  /// Mark, 64 hexadecimal digits, newline.
  private static let length = 13 + 64 + 1

  /// Adds the seal to a finished file.
  static func close(_ path: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let digest = try digest(of: file, bytes: try file.seekToEnd())
    try file.seekToEnd()
    try file.write(contentsOf: mark + Array(digest.utf8) + [UInt8(ascii: "\n")])
  }

  /// Whether the file is as it was sealed; a file without a seal, a copy made by other means, has nothing to say.
  static func holds(_ path: String) throws -> Bool {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    guard size > length else { return true }
    try file.seek(toOffset: size - UInt64(length))
    let line = try file.readToEnd() ?? Data()
    guard line.starts(with: mark) else { return true }
    let digest = try digest(of: file, bytes: size - UInt64(length))
    return line.dropFirst(mark.count).elementsEqual(Array(digest.utf8) + [UInt8(ascii: "\n")])
  }

  private static func digest(of file: FileHandle, bytes: UInt64) throws -> String {
    try file.seek(toOffset: 0)
    var hash = SHA256()
    var rest = bytes
    while rest > 0, let piece = try file.read(upToCount: Int(min(rest, 1 << 20))), !piece.isEmpty {
      hash.update(data: piece)
      rest -= UInt64(piece.count)
    }
    return hash.finalize().hexadecimal
  }
}
