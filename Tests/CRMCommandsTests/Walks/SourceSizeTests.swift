import Foundation
import Support
import Testing

/// Files and functions stay small enough to be read at once, and are not so small that one thought is in many files.
@Suite struct SourceSizeTests {
  /// How many files the sources may be: what they are, rounded up to the next ten. It only goes down.
  private static let mostFiles = 1_170
  /// Lines of a function, from its first to its closing brace.
  private static let mostFunctionLines = 60

  private let layout = PackageLayout()

  private func lines(of file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func noFileHasMoreThanFourHundredLines() throws {
    for folder in [layout.sources, layout.tests] {
      for file in layout.files(under: folder, ending: "swift") {
        #expect(try lines(of: file).count <= 400, "\(layout.name(of: file))")
      }
    }
  }

  @Test func filesAreFewAndFull() throws {
    let sizes = try layout.files(under: layout.sources, ending: "swift").map { try lines(of: $0).count - 1 }
    #expect(sizes.count <= Self.mostFiles)
    #expect(55...90 ~= sizes.sorted()[sizes.count / 2])
  }

  @Test func noFunctionHasMoreThanSixtyLines() throws {
    for file in layout.files(under: layout.sources, ending: "swift") {
      for function in functions(in: try lines(of: file)) where function.lines > Self.mostFunctionLines {
        let name = "\(layout.name(of: file).dropFirst("Sources/".count)): \(function.name)"
        Issue.record("\(name): \(function.lines) lines")
      }
    }
  }

  @Test func functionsAreFound() throws {
    let text = """
      protocol Counted {
        var count: Int { get }
        func sum(of other: Int) -> Int
      }

      extension Int: Counted {
        package var count: Int {
          1
        }

        @inline(__always)
        private static func sum(
          _ left: Int, _ right: Int
        ) -> Int {
          if left > right {
            return left
          }
          return right
        }

        init(short: Int) { self = short }
      }
      """
    let found = functions(in: text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(found.map(\.name) == ["var count", "func sum"])
    #expect(found.map(\.lines) == [3, 8])
  }

  /// The functions, initialisers and computed properties that have lines of their own. In a formatted file each ends with the
  /// first brace that closes in its column.
  private func functions(in lines: [Substring]) -> [(name: String, lines: Int)] {
    lines.indices.compactMap { start in
      guard let name = nameOfFunction(lines[start]) else { return nil }
      let indent = lines[start].prefix { $0 == " " }
      let end = lines[(start + 1)...].firstIndex { line in
        !line.isEmpty && !line.hasPrefix(indent + " ") && !line.hasPrefix(indent + ")")
      }
      guard let end, lines[end].hasPrefix(indent + "}") else { return nil }
      return (name, end - start + 1)
    }
  }

  private func nameOfFunction(_ line: Substring) -> String? {
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || Self.modifiers.contains(String($0)) }
    guard let first = words.first else { return nil }
    switch first.prefix(while: \.isLetter) {
    case "func": break
    case "var" where line.hasSuffix("{"): break
    case "init", "subscript", "deinit": return String(first.prefix(while: \.isLetter))
    default: return nil
    }
    return words.prefix(2).joined(separator: " ").prefix { $0.isLetter || $0.isNumber || $0 == " " }
      .description
  }

  private static let modifiers: Set = [
    "package", "public", "private", "fileprivate", "internal", "static", "mutating", "override",
    "nonisolated",
    "convenience", "consuming", "final", "lazy",
  ]
}
