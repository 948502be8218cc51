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
}

extension [String: String] {
  func number(_ name: String) -> Double { self[name].flatMap(Double.init) ?? .nan }
  func whole(_ name: String) -> Int { Int(number(name)) }
}
