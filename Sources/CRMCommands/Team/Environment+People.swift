import CRMKit

extension Environment {
  /// The user whom an option names: `@me` is who is at work, an empty name nobody.
  ///
  /// Who is at work is known without being a user. Imports take any name: another system's owners need not be users.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func user(_ name: String?, in store: Store) throws -> String? {
    guard let name, !name.isEmpty else { return name }
    let user = named(name)
    if user != actor { _ = try store.recordID(.user, user) }
    return user
  }

  /// The team that an option names; an empty name is none.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func team(_ name: String?, in store: Store) throws -> String? {
    guard let name, !name.isEmpty else { return name }
    _ = try store.recordID(.team, name)
    return name
  }

  /// A name as it was written, or the actor's where that is `@me`.
  func named(_ name: String) -> String { name == Environment.ownMention ? actor : name }
}

// MARK: Filters

extension Environment {
  /// The owner or the assignee that a list is asked about: a user, `@me`, or somebody whom records name; empty for nobody.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func person(filtered name: String?, in store: Store) throws -> String? {
    guard let name, !name.isEmpty else { return name }
    do { return try user(name, in: store) } catch let error as RecordError {
      guard case .unknownName(_, _, let users) = error else { throw error }
      let teams = try store.teamNames()
      if try teams.contains(name) || store.isPersonInRecords(name) { return name }
      throw RecordError.unknownName(noun: "owner", name: name, among: users + teams)
    }
  }

  /// The team that a list is asked about: one that is there, or that tickets name; empty for none.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func team(filtered name: String?, in store: Store) throws -> String? {
    do { return try team(name, in: store) } catch {
      if let name, try store.isTeamInRecords(name) { return name }
      throw error
    }
  }
}
