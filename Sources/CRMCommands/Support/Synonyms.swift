import ArgumentParser
import CRMKit

/// Words that users of other programs type for a noun or a verb. They lead there and are shown nowhere.
///
/// A noun that has a verb of that name keeps it: a word is looked up here only where it is no command.
enum Synonyms {
  /// The verbs that a word stands for; the first that the noun has is meant.
  static let verbs: [String: [String]] = [
    "ls": ["list"],
    "rm": ["delete"], "remove": ["delete"],
    "find": ["search", "list"], "search": ["list"],
    "add": ["open", "create"], "new": ["add", "open", "create"], "create": ["add", "open"],
    "get": ["show"], "view": ["show"],
    "update": ["edit"], "set": ["edit"],
  ]

  /// The words whose argument is the text that a list is searched for.
  static let searching: Set<String> = ["find", "search"]

  /// The noun that a word stands for; the plural of any noun is known without being named here.
  static let nouns: [String: String] = [
    "contact": "customer", "contacts": "customer", "person": "customer", "people": "customer",
    "opportunity": "deal", "opportunities": "deal",
  ]

  /// What to do instead, where no noun is the same thing.
  static func advice(for word: String) -> String? {
    switch word.lowercased() {
    case "company", "companies", "organization", "organizations", "organisation", "organisations":
      "companies are customers of that kind: crm customer list --kind company"
    case "account", "accounts":
      "accounts are customers, mostly companies: crm customer list --kind company"
    case "lead", "leads":
      "leads are deals in an early stage, and their people customers: crm deal list --status open"
    case "case", "cases", "issue", "issues": "cases are tickets: crm ticket list"
    case "pipeline", "pipelines": "pipelines are funnels with their deals: crm funnel list"
    case "stage", "stages": "stages are part of a funnel: crm funnel show NAME"
    case "article", "articles": "articles are in the knowledge base: crm kb list"
    case "agent", "agents": "agents are users: crm user list"
    case "note", "notes": "notes belong to a customer or a ticket: crm customer note CUSTOMER TEXT"
    case "call", "calls", "email", "emails", "meeting", "meetings", "activity", "activities":
      "calls, e-mails and meetings are interactions: crm interaction list"
    case "setting", "settings": "settings are managed by: crm config list"
    case "database": "the database file is managed by: crm db"
    default: nil
    }
  }

  /// The command that a word under `parent` leads to.
  static func command(_ word: String, of parent: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    if parent == CommandTree.self { return noun(word) }
    guard !(parent is any CRMCommand.Type), let names = verbs[word] else { return nil }
    let found = names.lazy.compactMap { CommandTree.verb($0, of: parent) }.first
    guard searching.contains(word), let list = found, list._commandName == "list" else { return found }
    return ArgumentWords.describes("--search", of: list) ? list : nil
  }

  private static func noun(_ word: String) -> (any ParsableCommand.Type)? {
    if let name = nouns[word] { return CommandTree.verb(name, of: CommandTree.self) }
    guard word.hasSuffix("s"), let noun = CommandTree.verb(String(word.dropLast()), of: CommandTree.self)
    else { return nil }
    return noun is any Noun.Type ? noun : nil
  }
}

extension Synonyms {
  /// What is near to a word that is no command: the name itself, where only a synonym is near.
  static func suggestion(for word: String, of parent: any ParsableCommand.Type) -> String? {
    let names = CommandTree.names(of: parent)
    let isRoot = parent == CommandTree.self
    if ["export", "import"].contains(word), Store.definitionNouns.contains(parent._commandName) {
      let command = word == "import" ? "crm config import FILE" : "crm config export"
      return "the configuration is one file: \(command) --noun \(parent._commandName)"
    }
    if let near = didYouMean(word, among: names) { return near }
    if !isRoot, let name = verbs[word]?.first(where: names.contains) { return "did you mean '\(name)'?" }
    // Short words are near to too many.
    guard word.count > 3 else { return nil }
    let synonyms = isRoot ? nouns : verbs.compactMapValues { $0.first(where: names.contains) }
    return nearest(word, among: synonyms.keys.sorted()).flatMap { synonyms[$0] }.map {
      "did you mean '\($0)'?"
    }
  }
}
