import Foundation
import Support
import Tabular
import Testing

/// A fresh folder in which commands run on reference data, which lie beside the package and are not part of it.
struct ReferenceRun {
  static let absence: Comment = "the reference data are not beside the package"

  private let sandbox: Sandbox

  init() throws {
    let layout = PackageLayout()
    sandbox = try Sandbox(
      programFolder: layout.products, fixtures: layout.fixtures, workers: TranscriptFile.workers)
  }

  /// The text of a file of the reference data.
  static func text(_ path: String) throws -> String {
    let folder = try #require(PackageLayout().sharedData)
    return try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The rows of a file of the reference data, by the names in its header.
  static func rows(_ path: String) throws -> [[String: String]] { rows(in: try text(path)) }

  private static func rows(in text: String) -> [[String: String]] {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: sandbox.folder.appending(path: name))
  }

  /// Runs `crm` with these words.
  /// - Returns: what it wrote to standard output and to standard error.
  @discardableResult
  func crm(_ words: String, status: Int32 = 0) throws -> (output: String, errors: String) {
    let done = try sandbox.run("crm " + words)
    let errors = String(decoding: done.standardError, as: UTF8.self)
    #expect(done.status == status, "\(words): \(errors)")
    return (String(decoding: done.standardOutput, as: UTF8.self), errors)
  }

  func json(_ words: String) throws -> JSONValue { try JSONValue(parsing: crm(words + " -f json").output) }

  func table(_ words: String) throws -> [[String: String]] {
    Self.rows(in: try crm(words + " -f csv").output)
  }
}

extension JSONValue {
  /// The number at a path; no number where there is none.
  func number(_ path: String...) -> Double {
    var value: JSONValue? = self
    for key in path { value = value?[key] }
    guard case .number(let text) = value else { return .nan }
    return Double(text) ?? .nan
  }
}

extension JSONValue {
  /// Of an array; none of anything else.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}

extension [String: String] {
  func number(_ name: String) -> Double { self[name].flatMap(Double.init) ?? .nan }
}
