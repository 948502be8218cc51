import Tabular

/// What an import of definitions did.
package struct DefinitionSummary: Sendable {
  package var changes: [DefinitionChange]
  /// Definitions of the file that were there as they are.
  package var unchanged: Int

  package func count(_ kind: DefinitionChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

extension Store {
  /// The nouns of definitions, in the order of a file.
  package static var definitionNouns: [String] { DefinitionKinds.nouns }

  /// Everything that is configured, as the text of a file.
  ///
  /// - Parameter nouns: those that are written; every one where it is empty.
  package func exportDefinitions(of nouns: Set<String>) throws -> String {
    let snapshot = try ReadSnapshot(of: self)
    defer { snapshot.end() }
    let kinds = DefinitionKinds.all().filter { nouns.isEmpty || nouns.contains($0.noun) }
    return DefinitionFile.text(of: try definitions(of: kinds), nouns: kinds.map(\.noun))
  }

  /// Makes what is configured what a file says, as one changeset.
  ///
  /// - Parameters:
  ///   - nouns: those that are looked at; every one where it is empty.
  ///   - prunes: whether definitions go that the file does not have, of the nouns that it speaks of.
  ///   - check: whether a setting may have a value.
  /// - Returns: how what is configured differs from before.
  /// - Throws: ``DefinitionFault`` with what the noun's own verbs would say; nothing is written then.
  package func importDefinitions(
    _ file: DefinitionFile, of nouns: Set<String> = [], prunes: Bool, asOf: AsOf, dryRun: Bool = false,
    checking check: @escaping (Setting.Key, String) throws -> Void
  ) throws -> Written<DefinitionSummary> {
    let kinds = DefinitionKinds.all(check).filter {
      file.nouns.contains($0.noun) && (nouns.isEmpty || nouns.contains($0.noun))
    }
    return try writeTogether(dryRun: dryRun) { _ in
      let before = try definitions(of: kinds)
      for kind in kinds {
        let entries = file.entries.filter { $0.definition.noun == kind.noun }.sorted { $0.isBefore($1) }
        try settle(entries, canWait: kind.namesItself) { entry in
          try interruptible { try kind.write(entry.definition, in: self, asOf: asOf) }
        }
      }
      if prunes { for kind in kinds.reversed() { try prune(kind, file) } }
      try blaming(file.entries) { try checkSettings() }
      let changes = DefinitionChange.all(from: before, to: try definitions(of: kinds))
      if let source = file.source, !changes.isEmpty { _ = try write { try $0.setSource(source) } }
      let read = file.entries.filter { entry in kinds.contains { $0.noun == entry.definition.noun } }.count
      let written = changes.count { $0.kind != .removed }
      return DefinitionSummary(changes: changes, unchanged: read - written)
    }
  }

  private func definitions(of kinds: [any DefinitionKind]) throws -> [Definition] {
    try kinds.flatMap { try $0.definitions(in: self) }
  }

  /// Says of settings that do not go with each other where the file sets one of them.
  private func blaming(_ entries: [DefinitionFile.Entry], _ body: () throws -> Void) throws {
    do { try body() } catch let error as SettingContradiction {
      let names = [error.culprit.key.rawValue, error.other.key.rawValue]
      let settings = entries.filter { $0.definition.noun == "setting" }
      let found = names.compactMap { name in settings.first { $0.definition.name == name } }
      guard let entry = found.first else { throw error }
      throw entry.fault(error)
    }
  }

  private func interruptible(_ body: () throws -> Void) throws {
    try context.interruption.check()
    try body()
  }

  /// Does something with entries, each in its turn; one that names another may wait until that was done.
  private func settle(
    _ entries: [DefinitionFile.Entry], canWait: Bool, _ body: (DefinitionFile.Entry) throws -> Void
  ) throws {
    var waiting = entries
    while !waiting.isEmpty {
      var faults: [(entry: DefinitionFile.Entry, fault: DefinitionFault)] = []
      for entry in waiting {
        do { try body(entry) } catch let error as StoreError { throw error } catch {
          guard canWait else { throw entry.fault(error) }
          faults.append((entry, entry.fault(error)))
        }
      }
      if faults.count == waiting.count, let first = faults.first { throw first.fault }
      waiting = faults.map(\.entry)
    }
  }

  private func prune(_ kind: any DefinitionKind, _ file: DefinitionFile) throws {
    let kept = Set(file.entries.filter { $0.definition.noun == kind.noun }.map(\.definition.name))
    let gone = try kind.definitions(in: self).filter { !kept.contains($0.name) }
    let entries = gone.map { DefinitionFile.Entry(line: 0, definition: $0, fieldLines: [:]) }
    try settle(entries, canWait: kind.namesItself) { try kind.delete($0.definition.name, in: self) }
  }
}

extension DefinitionFile.Entry {
  /// By the place that it asks for, then by name, so that the order of the file makes no difference.
  fileprivate func isBefore(_ other: DefinitionFile.Entry) -> Bool {
    (place, definition.name) < (other.place, other.definition.name)
  }

  private var place: Int64 {
    if case .number(let digits) = definition["position"], let place = Int64(digits) { place } else { .max }
  }
}
