import Crypto
import Foundation
import Tabular

/// The file of an import, which may have to be read twice: standard input is copied to a temporary file first.
final class ImportFile {
  /// The name as it was given.
  let name: String
  private let path: String
  private let options: ImportOptions
  private let digest = SourceDigest()

  init(_ options: ImportOptions, interruption: Interruption) throws {
    name = options.path
    self.options = options
    path = try ImportFile.isStream(options.path) ? ImportFile.spool(options, interruption) : options.path
  }

  /// Standard input, a named pipe or a shell's `<(…)`: what can be read but once.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    return path == "-" || (stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  deinit { if path != name { unlink(path) } }

  /// Opens the file from its start.
  ///
  /// - Parameter keepsEmptyRecords: whether rows of values without anything in them are given as they are.
  func reader(keepsEmptyRecords: Bool = false) throws -> RecordReader {
    var read = options.read
    read.isHeader = { PresetDetection.isHeader($0) }
    read.isColumnName = { RecordNoun.isColumnName($0) }
    read.passesEmptyRecords = !keepsEmptyRecords
    digest.restart()
    read.observeBytes = { [digest] in digest.update($0) }
    let reader = try RecordReader(path: path, options: read)
    return reader
  }

  /// Reads the whole file for what its dates and numbers show.
  ///
  /// - Parameter mapper: makes the mapper of the file's noun.
  func columnRules(_ mapper: (RecordReader) throws -> some DraftMapper) throws -> ColumnRules {
    let reader = try reader()
    var proving = ColumnProving(try mapper(reader))
    while true {
      do {
        guard let record = try reader.next() else { break }
        try proving.observe(record)
      } catch let error as ReadError where !error.endsReading { continue } catch is ReadError { break }
    }
    return proving.rules
  }

  /// Reads the whole file for what its rows come to; rows that cannot be read say nothing.
  ///
  /// - Parameter mapper: makes the mapper of the file's noun.
  func forEachDraft<Mapper: DraftMapper>(
    _ mapper: (RecordReader) throws -> Mapper, _ body: (Mapper.Draft) throws -> Void
  ) throws {
    let reader = try reader()
    var mapper = try mapper(reader)
    while true {
      do {
        guard let record = try reader.next() else { return }
        try body(try mapper.draft(of: record).draft)
      } catch let error as ReadError where !error.endsReading { continue } catch is ReadError { return }
    }
  }

  /// The file as a changeset remembers it, once it has been read to its end.
  var source: SourceFile { SourceFile(name: name, sha256: digest.hexadecimal) }

  private static func spool(_ options: ImportOptions, _ interruption: Interruption) throws -> String {
    let source = options.path
    let input = source == "-" ? options.read.standardInput : open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw FileError(.unreadable, path: source, errno: errno) }
    defer { if source != "-" { close(input) } }
    var template = Array((NSTemporaryDirectory() + "crm-import-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    let path = template.withUnsafeBufferPointer {
      String(cString: $0.baseAddress ?? $0.baseAddress.unsafelyUnwrapped)
    }
    guard descriptor >= 0 else {
      throw StoreError.cannotCreate(path: path, detail: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    do { try copy(from: input, to: descriptor, path: path, interruption) } catch {
      unlink(path)
      throw error
    }
    return path
  }

  private static func copy(
    from input: Int32, to output: Int32, path: String, _ interruption: Interruption
  ) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      try interruption.check()
      if count == 0 { return }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw FileError(.unreadable, path: "-", errno: errno)
      }
      var start = 0
      while start < count {
        let written = buffer[start..<count].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
        guard written > 0 else {
          throw StoreError.inputOutput(path: path, detail: String(cString: strerror(errno)))
        }
        start += written
      }
    }
  }
}

/// SHA-256 of the bytes of a file as they pass.
///
/// One thread reads the file; the sum is asked for after that thread has ended.
private final class SourceDigest: @unchecked Sendable {
  private var hash = SHA256()

  func restart() { hash = SHA256() }

  func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

  var hexadecimal: String { hash.finalize().hexadecimal }
}
