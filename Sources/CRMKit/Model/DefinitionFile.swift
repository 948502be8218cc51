import Crypto
import Tabular

/// The file that definitions are kept in: one JSON document, two spaces a level, a field a line, so that a change of one
/// thing is a line in a comparison.
package struct DefinitionFile: Sendable {
  /// A definition, and the lines on which it and its fields stand.
  struct Entry: Sendable {
    var line: Int
    var definition: Definition
    var fieldLines: [String: Int]
  }

  static let schema = "crm.config/1"

  /// The nouns that it speaks of, all of their definitions.
  package let nouns: [String]
  let entries: [Entry]
  let source: SourceFile?

  /// Reads a file.
  ///
  /// - Parameter name: that of the file, for the changeset.
  /// - Throws: ``ReadError`` with the place, ``DefinitionError``, ``DefinitionFault``.
  package init(parsing bytes: [UInt8], name: String) throws {
    let document = try LocatedList(parsing: bytes, list: "definitions")
    let known = DefinitionKinds.nouns
    try DefinitionFile.check(document)
    entries = try document.items.map { try Entry($0) }
    var seen: [[String]: Int] = [:]
    for entry in entries {
      let definition = entry.definition
      if let line = seen.updateValue(entry.line, forKey: [definition.noun, definition.name]) {
        throw entry.fault(DefinitionError.twice(line: line))
      }
    }
    let said = document.members.first { $0.key == "nouns" }
    let names = try said?.value.texts(of: "nouns") ?? entries.map(\.definition.noun)
    if let other = names.first(where: { !known.contains($0) }) {
      throw DefinitionError.unknownNoun(other, known: known)
    }
    nouns = names.uniqued()
    source = SourceFile(name: name, sha256: SHA256.hash(data: bytes).hexadecimal)
  }

  private static func check(_ document: LocatedList) throws {
    guard case .string(let schema) = document.members.first(where: { $0.key == "schema" })?.value,
      schema.hasPrefix("crm.config/")
    else { throw DefinitionError.notDefinitions }
    guard schema == self.schema else { throw DefinitionError.newer(schema: schema) }
    let known = ["schema", "nouns"]
    if let other = document.members.first(where: { !known.contains($0.key) }) {
      throw DefinitionError.unknownField(other.key, known: known + ["definitions"])
    }
  }

  /// The text of definitions: the same ones give the same bytes.
  static func text(of definitions: [Definition], nouns: [String]) -> String {
    JSONValue.object([
      ("schema", .string(schema)), ("nouns", .strings(nouns)),
      ("definitions", .array(definitions.map(\.json))),
    ]).prettyText + "\n"
  }
}

extension DefinitionFile.Entry {
  fileprivate init(_ item: LocatedList.Item) throws {
    line = item.line
    fieldLines = Dictionary(item.members.map { ($0.key, $0.line) }) { first, _ in first }
    definition = Definition(noun: "", name: "", fields: [])
    func text(_ key: String) throws -> String {
      guard let value = item.members.first(where: { $0.key == key })?.value else {
        throw fault(DefinitionError.missingField(key))
      }
      do { return try value.text(of: key) } catch { throw fault(error) }
    }
    definition.noun = try text("noun")
    guard let kind = DefinitionKinds.all().first(where: { $0.noun == definition.noun }) else {
      throw fault(DefinitionError.unknownNoun(definition.noun, known: DefinitionKinds.nouns), at: "noun")
    }
    definition.name = try text("name")
    for member in item.members where member.key != "noun" && member.key != "name" {
      guard kind.keys.contains(member.key) else {
        throw fault(DefinitionError.unknownField(member.key, known: kind.keys), at: member.key)
      }
      if member.value != .null { definition.fields.append((member.key, member.value)) }
    }
  }

  func fault(_ cause: any Error, at field: String? = nil) -> DefinitionFault {
    DefinitionFault(
      line: field.flatMap { fieldLines[$0] } ?? line, noun: definition.noun, name: definition.name,
      fieldLines: fieldLines, cause: cause)
  }
}

/// Everything that is configured, what others name before those that name it.
enum DefinitionKinds {
  /// The names of the nouns in the order of a file.
  static var nouns: [String] { all().map(\.noun) }

  /// - Parameter check: whether a setting may have a value.
  static func all(_ check: @escaping (Setting.Key, String) throws -> Void = { _, _ in })
    -> [any DefinitionKind]
  {
    [
      Setting.definitions(check), CustomField.definitions, Funnel.definitions, Survey.definitions,
      User.definitions, Team.definitions, WorkCalendar.definitions, Segment.definitions,
      SLAPolicy.definitions, Escalation.definitions, TriageRule.definitions, AssignmentRule.definitions,
      Alert.definitions, FeedbackRule.definitions, ScoreRule.definitions, MessageTemplate.definitions,
      Target.definitions, StoredMapping.definitions,
    ]
  }
}
