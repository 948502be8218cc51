import CRMKit

extension Environment {
  /// What stands for the actor wherever a user is named.
  static let ownMention = "@me"

  /// The words behind a verb with the actor's name where `@me` stands for it.
  ///
  /// Which options and arguments name a user is told by what completes them, so that no verb says it again.
  /// - Throws: ``UnknownActor`` if a user is needed and the actor is none.
  func namingActor(in words: [String], of verb: any CRMCommand.Type) throws -> [String]? {
    let mention = Environment.ownMention
    guard words.contains(where: { $0 == mention || $0.hasSuffix("=" + mention) }) else { return nil }
    let roles = try ArgumentWords(words, of: verb).roles
    var named: String?
    return try zip(words, roles).map { word, role in
      guard let kind = role.description?.completionKind?.asked.flatMap(CompletionWords.init), kind.namesUsers
      else { return word }
      let name = try kind == .actors ? actor : named ?? ownUser(isFilter: verb.result == nil)
      if kind != .actors { named = name }
      if case .joined = role, word.hasSuffix("=" + mention) { return word.dropLast(mention.count) + name }
      return word == mention ? name : word
    }
  }

  /// The name of the user who is the actor.
  ///
  /// - Parameter isFilter: whether it is looked for in records, which may name somebody who is no user.
  func ownUser(isFilter: Bool) throws -> String {
    let store = try Store(path: location.find(), access: .reading, context: storeContext)
    defer { store.close() }
    guard try store.hasUser(actor) || (isFilter && store.isPersonInRecords(actor)) else {
      throw UnknownActor(name: actor)
    }
    return actor
  }
}

extension CompletionWords {
  /// Whether it is a user who is named; the history's actors need be none.
  fileprivate var namesUsers: Bool { [.owners, .users, .actors].contains(self) }
}

/// `@me` was written by somebody who is no user.
package struct UnknownActor: Error {
  let name: String
}

extension Diagnosis {
  init(actor error: UnknownActor) {
    self.init(
      "not_found", "'@me' is '\(error.name)', who is not a user",
      hint: "run crm user add \(error.name.quotedForShell), or set CRM_ACTOR to a user", .notFound)
  }
}
