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
      let hadUsers = try read { try User.isAnyThere(in: $0) }
      for kind in kinds {
        let entries = file.entries.filter { $0.definition.noun == kind.noun }.sorted { $0.isBefore($1) }
        for entry in try entries.inOrderOfNeed(kind) {
          try entry.blaming { try kind.write(entry.definition, in: self, asOf: asOf) }
          try context.interruption.check()
        }
      }
      let related = try prunes ? prune(kinds, file) : [:]
      try blaming(file.entries) { try checkSettings() }
      let changes = DefinitionChange.all(from: before, to: try definitions(of: kinds), related)
      if hadUsers { try proveOwner(in: changes, file) }
      if let source = file.source, !changes.isEmpty { _ = try write { try $0.setSource(source) } }
      let read = file.entries.filter { entry in kinds.contains { $0.noun == entry.definition.noun } }.count
      let written = Set(changes.filter { $0.kind != .removed }.map { [$0.noun, $0.name] }).count
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

  /// Proves the owner of records without one, where the file changes it: users stand behind settings in a file.
  private func proveOwner(in changes: [DefinitionChange], _ file: DefinitionFile) throws {
    let key = Setting.Key.owner
    func isOwner(_ noun: String, _ name: String) -> Bool { noun == "setting" && name == key.rawValue }
    guard changes.contains(where: { isOwner($0.noun, $0.name) }), let owner = try setting(key) else { return }
    let entry = file.entries.first { isOwner($0.definition.noun, $0.definition.name) }
    try entry?.blaming { try read { try Setting.prove(owner: owner, in: $0) } }
  }

  /// Removes what the file does not have: settings first, as they name others and nothing names them; then what names
  /// others before what they name.
  ///
  /// - Returns: what hung on each definition that went, by its noun and name.
  private func prune(
    _ kinds: [any DefinitionKind], _ file: DefinitionFile
  ) throws -> [[String]: RelatedRecords] {
    var related: [[String]: RelatedRecords] = [:]
    for kind in kinds.prefix(1).filter({ $0.noun == "setting" }) + kinds.reversed() {
      let kept = Set(file.entries.filter { $0.definition.noun == kind.noun }.map(\.definition.name))
      let gone = try kind.definitions(in: self).filter { !kept.contains($0.name) }
      let entries = gone.map { DefinitionFile.Entry(line: 0, definition: $0, fieldLines: [:]) }
      for entry in try entries.inOrderOfNeed(kind).reversed() {
        let name = entry.definition.name
        try entry.blaming {
          related[[kind.noun, name]] = try kind.related(to: name, in: self)
          try kind.delete(name, in: self)
        }
        try context.interruption.check()
      }
    }
    return related
  }
}

extension [DefinitionFile.Entry] {
  /// Those that others name before these, else in their order, so that what cannot be written is to blame itself.
  /// - Throws: ``DefinitionFault`` for one that refers to itself.
  fileprivate func inOrderOfNeed(_ kind: any DefinitionKind) throws -> [DefinitionFile.Entry] {
    let needs = map { kind.needs(of: $0.definition) }
    guard needs.contains(where: { !$0.isEmpty }) else { return self }
    let places = Dictionary(enumerated().map { ($1.definition.name, $0) }) { first, _ in first }
    var sorted: [DefinitionFile.Entry] = []
    var done: Set<Int> = []
    func visit(_ place: Int, _ path: [Int]) throws {
      if done.contains(place) { return }
      if let first = path.firstIndex(of: place) {
        let loop = (path[first...] + [place]).map { self[$0].definition.name }
        throw self[place].fault(
          RuleError(
            .cycle, "it would refer to itself: \(loop.joined(separator: " > "))", at: .none))
      }
      for name in needs[place].sorted() {
        if let other = places[name] { try visit(other, path + [place]) }
      }
      done.insert(place)
      sorted.append(self[place])
    }
    for place in indices { try visit(place, []) }
    return sorted
  }
}

extension DefinitionFile.Entry {
  /// Says of what goes wrong that it is about this definition.
  fileprivate func blaming(_ body: () throws -> Void) throws {
    do { try body() } catch let error as StoreError { throw error } catch { throw fault(error) }
  }

  /// By the place that it asks for, then by name, so that the order of the file makes no difference.
  fileprivate func isBefore(_ other: DefinitionFile.Entry) -> Bool {
    (place, definition.name) < (other.place, other.definition.name)
  }

  private var place: Int64 {
    if case .number(let digits) = definition["position"], let place = Int64(digits) { place } else { .max }
  }
}
