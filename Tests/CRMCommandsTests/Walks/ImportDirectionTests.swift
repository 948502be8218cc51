import Foundation
import Support
import Testing

/// Imports only go down: what a file may import is decided by the folder it is in.
@Suite struct ImportDirectionTests {
  /// What each target may import, of ours and of the packages. Modules of the system are free.
  private static let allowed: [String: Set<String>] = [
    "crm": ["CRMCommands"],
    "CRMCommands": ["Analytics", "CRMKit", "Tabular", "ArgumentParser"],
    "CRMKit": ["Analytics", "CRMStore", "Tabular", "GRDBSQLite", "Crypto"],
    "CRMStore": ["SQLiteHook", "Tabular", "GRDB", "GRDBSQLite", "Crypto"],
    "Analytics": [],
    "SQLiteHook": [],
    "Tabular": [],
  ]
  private static let system: Set<String> = [
    "Foundation", "Glibc", "Musl", "Darwin", "Synchronization", "Dispatch", "CoreFoundation",
  ]

  /// No target leads back to itself.
  @Test func thereIsNoWayBack() {
    for start in Self.allowed.keys {
      var reached: Set<String> = []
      var next = Self.allowed[start] ?? []
      while !next.isEmpty {
        reached.formUnion(next)
        next = next.reduce(into: Set()) { $0.formUnion(Self.allowed[$1] ?? []) }.subtracting(reached)
      }
      #expect(!reached.contains(start), "\(start)")
    }
  }

  /// Every target is under the rule.
  @Test func everyTargetIsNamed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: PackageLayout().sources.path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.filter { $0 != "SQLiteHook" }.sorted())
  func onlyGoDown(_ target: String) throws {
    let layout = PackageLayout()
    let files = layout.files(under: layout.sources.appending(path: target), ending: "swift")
    #expect(!files.isEmpty)
    for file in files {
      for module in try modules(importedBy: file) where !Self.system.contains(module) {
        #expect(Self.allowed[target]?.contains(module) == true, "\(layout.name(of: file)) imports \(module)")
      }
    }
  }

  private func modules(importedBy file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index < 2, words.count > index + 1 else { return nil }
      guard index == 0 || words[0].hasPrefix("@") else { return nil }
      return words[index + 1].split(separator: ".").first.map(String.init)
    }
  }
}
