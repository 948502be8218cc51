/// One record of a file: a CSV row, a JSON object or a vCard, flattened to named values.
///
/// Lists (a vCard's addresses, a JSON array of strings) are one value whose items are separated by a newline.
package struct Record: Sendable, Equatable {
  /// Column names in the order of the file. CSV records of one file share one array.
  package var names: [String]
  /// One value a name; `nil` is JSON's `null`. An empty cell is an empty string.
  package var values: [String?]
  /// The physical line on which the record starts, from 1.
  package var line: Int
  /// Where a record spans several physical lines: the line on which each value starts.
  package var valueLines: [Int]?

  package init(names: [String], values: [String?], line: Int, valueLines: [Int]? = nil) {
    self.names = names
    self.values = values
    self.line = line
    self.valueLines = valueLines
  }

  /// Whether no value has anything in it that is seen.
  var isEmpty: Bool {
    values.allSatisfy { value in
      guard var value else { return true }
      return value.withUTF8(\.isUnseen)
    }
  }

  /// The physical line on which the value at `index` starts.
  package func line(ofValue index: Int) -> Int { valueLines?[index] ?? line }
}

/// Reads a file's records one at a time; memory does not grow with the file.
///
/// ```swift
/// let reader = try RecordReader(path: "contacts.csv", options: ReadOptions())
/// while let record = try reader.next() { … }
/// ```
package final class RecordReader {
  package let source: SourceDescription
  private let window: ByteWindow
  private let parser: any RecordParser
  /// Rows of CSV files are passed over where their fields are still bytes.
  private let passesEmptyRecords: Bool
  private var emptyRecords = 0
  private var isFinished = false

  /// - Parameter path: `-` is standard input.
  /// - Throws: ``ReadError``, also for what is wrong with a CSV header; ``FileError``.
  package convenience init(path: String, options: ReadOptions = ReadOptions()) throws {
    try self.init(
      DescriptorSource(path: path, standardInput: options.standardInput), fileName: path == "-" ? nil : path,
      options: options)
  }

  /// Reads what is already in memory.
  ///
  /// - Parameter fileName: its ending tells the format where the bytes do not.
  package convenience init(bytes: [UInt8], fileName: String? = nil, options: ReadOptions = ReadOptions())
    throws
  {
    try self.init(MemorySource(bytes), fileName: fileName, options: options)
  }

  private init(_ bytes: any ByteSource, fileName: String?, options: ReadOptions) throws {
    window = try ByteWindow(bytes, encoding: options.encoding, observe: options.observeBytes)
    try window.refuseForeignFiles()
    if window.available.isEmpty { try window.fillFirst() }
    let format = options.format ?? RecordFormat(of: window, fileName: fileName)
    parser = try Self.parser(of: format, window, options)
    passesEmptyRecords = options.passesEmptyRecords && !(parser is CSVRecords)
    let isTable = parser.delimiter != nil
    source = SourceDescription(
      format: isTable ? parser.delimiter == .tab ? .tsv : .csv : format, encoding: window.encoding.name,
      delimiter: parser.delimiter, hasBOM: window.hasBOM, byteCount: bytes.byteCount)
  }

  /// CSV: the header. JSON and vCard: the names of the last record.
  package var names: [String] { parser.names }

  /// The source's own bytes read so far; the parser may be some way behind.
  package var bytesRead: Int { window.bytesRead }

  /// CSV: the physical lines before the header that were skipped because they are not the header.
  package var skippedPreambleLines: Int { parser.skippedPreambleLines }

  /// What reading decided about the last record and what stands before it, where strict reading would have refused.
  package var warnings: [ReadWarning] { parser.warnings }

  /// The rows and other records of nothing that were passed over so far.
  package var blankRows: Int { parser.blankRows + emptyRecords }

  /// CSV: whether reading ends at the first short row that comes after a blank line, as a report's footer does.
  package var stopsAtFooter: Bool {
    get { (parser as? CSVRecords)?.stopsAtFooter ?? false }
    set { (parser as? CSVRecords)?.stopsAtFooter = newValue }
  }

  /// Reads the next record.
  ///
  /// After an error that does not end reading, the next call goes on at the next record.
  ///
  /// - Returns: `nil` at the end of the file, and after an error that ended reading.
  /// - Throws: ``ReadError``, ``FileError``.
  package func next() throws -> Record? {
    guard !isFinished else { return nil }
    do {
      while let record = try parser.next() {
        guard passesEmptyRecords, record.isEmpty else { return record }
        emptyRecords += 1
      }
      isFinished = true
      return nil
    } catch {
      isFinished = (error as? ReadError)?.endsReading ?? true
      throw error
    }
  }

  private static func parser(
    of format: RecordFormat, _ window: ByteWindow, _ options: ReadOptions
  ) throws -> any RecordParser {
    var options = options
    switch format {
    case .tsv:
      options.delimiter = options.delimiter ?? .tab
      return try CSVRecords(window: window, options: options)
    case .csv:
      let isUnknown = options.lenient && options.delimiter == nil
      if options.isBlankAligned || isUnknown && BlankAlignedColumns.areLikely(in: window) {
        return try BlankAlignedRecords(window: window, options: options)
      }
      return try CSVRecords(window: window, options: options)
    case .json: return JSONRecords(window: window, options: options)
    case .ndjson: return NDJSONRecords(window: window, options: options)
    case .vcard: return VCardRecords(window: window, options: options)
    }
  }
}

extension ByteWindow {
  /// Makes the first bytes available, if there are any.
  ///
  /// - Throws: ``ReadError`` `invalid_encoding`, ``FileError``.
  fileprivate func fillFirst() throws {
    do {
      _ = try fill()
    } catch let illegal as IllegalSequence {
      throw ReadError(illegal, in: encoding, line: 1, column: 1)
    }
  }
}

/// What reads the records of one format.
protocol RecordParser: AnyObject {
  /// CSV: the header. JSON and vCard: the names of the last record.
  var names: [String] { get }
  /// CSV: the byte between fields.
  var delimiter: UInt8? { get }

  /// What was decided about the last record, and about what stands before it.
  var warnings: [ReadWarning] { get }
  /// CSV: the rows of nothing that were passed over so far.
  var blankRows: Int { get }
  /// CSV: the physical lines before the header.
  var skippedPreambleLines: Int { get }

  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadError``, ``FileError``.
  func next() throws -> Record?
}

extension RecordParser {
  var warnings: [ReadWarning] { [] }
  var blankRows: Int { 0 }
  var skippedPreambleLines: Int { 0 }
}

/// What a file turned out to be.
package struct SourceDescription: Sendable, Equatable {
  package var format: RecordFormat
  /// The canonical name, such as `utf-8` or `gb18030`.
  package var encoding: String
  /// CSV and TSV: the byte between fields.
  package var delimiter: UInt8?
  package var hasBOM: Bool
  /// The size in bytes; `nil` for a pipe.
  package var byteCount: Int?

  package init(
    format: RecordFormat, encoding: String, delimiter: UInt8? = nil, hasBOM: Bool, byteCount: Int? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.hasBOM = hasBOM
    self.byteCount = byteCount
  }
}
