import Foundation
import Support

/// Public data with published answers, which lie beside the package and are not part of it.
enum ReferenceData {
  static let isPresent = PackageLayout().sharedData != nil
  static let absence = "the reference data are not beside the package"

  static func text(_ path: String) throws -> String {
    guard let folder = PackageLayout().sharedData else { throw CocoaError(.fileNoSuchFile) }
    return try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  static func decoded<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(path).utf8))
  }

  /// The rows of a file whose fields have no quotes, by the names in its header.
  static func rows(_ path: String) throws -> [[String: String]] {
    let lines = try text(path).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  /// The rows of a file whose fields may be quoted, but are all on one line.
  static func quotedRows(_ path: String) throws -> [[String: String]] {
    let lines = try text(path).split(whereSeparator: \.isNewline).map { line in
      var fields = [""]
      // Commas count outside quotes; what is between every other pair of quotes is inside.
      for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
        let pieces = index % 2 == 1 ? [part] : part.split(separator: ",", omittingEmptySubsequences: false)
        fields[fields.count - 1] += pieces[0]
        fields += pieces.dropFirst().map(String.init)
      }
      return fields
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}

extension [String: String] {
  func number(_ name: String) -> Double { self[name].flatMap(Double.init) ?? .nan }
  func whole(_ name: String) -> Int { Int(number(name)) }
}
