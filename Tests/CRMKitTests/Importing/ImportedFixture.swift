import CRMKit
import Support
import Tabular

/// A fixture read and mapped as an import does it, dates proved where they need it.
struct ImportedFixture {
  let mapping: ColumnMapping
  let records: [MappedRecord]

  var drafts: [CustomerDraft] { records.map(\.draft) }
  var problems: [RowProblem] { records.flatMap(\.problems) }
  var warnings: [RowProblem] { records.flatMap(\.warnings) }

  /// - Parameter name: the path below the folder of fixtures.
  init(_ name: String, encoding: String? = nil, options: MappingOptions = MappingOptions()) throws {
    let path = PackageLayout().fixtures.appending(path: name).path
    var options = options
    options.fileName = name.split(separator: "/").last.map(String.init)
    let reading = try Reading(path, encoding, &options)
    var mapper = try RecordMapper(names: reading.names, options: options)
    var records = try Self.map(reading.records, &mapper)
    if records.contains(where: \.needsProof) {
      var proving = ColumnProving(mapper)
      for record in reading.records { try proving.observe(record) }
      try mapper.apply(proving.rules)
      records = try Self.map(reading.records, &mapper)
    }
    mapping = mapper.mapping
    self.records = records
  }

  private static func map(_ records: [Record], _ mapper: inout RecordMapper) throws -> [MappedRecord] {
    var mapped: [MappedRecord] = []
    for record in records { mapped.append(try mapper.draft(of: record)) }
    return mapped
  }
}

/// All the records of a small file.
private struct Reading {
  let names: [String]
  var records: [Record] = []

  init(_ path: String, _ encoding: String?, _ options: inout MappingOptions) throws {
    var read = ReadOptions()
    read.encoding = encoding
    read.isHeader = { PresetDetection.isHeader($0) }
    let reader = try RecordReader(path: path, options: read)
    options.requiresMappedColumns = reader.source.delimiter != nil
    reader.stopsAtFooter = PresetDetection(names: reader.names).match?.preset.stopsAtFooter ?? false
    names = reader.names
    while let record = try reader.next() { records.append(record) }
  }
}

extension CustomerDraft {
  /// The value of a custom field that is a text.
  func text(_ name: String) -> String? {
    guard case .string(let text)? = custom.first(where: { $0.name == name })?.value else { return nil }
    return text
  }
}
