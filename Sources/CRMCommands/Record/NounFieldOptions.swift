import ArgumentParser
import CRMKit

/// The fields of a noun that a verb has options for.
protocol FieldOptionSet {
  static var fields: [Field] { get }
  /// Whether the options choose records by their values, each as often as it is given; otherwise they set values.
  static var isFilter: Bool { get }
}

/// The options of a noun's fields, made of its table: `--priority`, `--category` and so on.
///
/// The parser finds arguments by reflection, so that a mirror can tell it of options that no property declares.
struct NounFieldOptions<Options: FieldOptionSet>: ParsableArguments, CustomReflectable {
  /// What was given, by the names of fields.
  private var texts: [String: [String]] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let options = try decoder.container(keyedBy: FieldKey.self)
    for field in Options.fields {
      let key = FieldKey(stringValue: field.name)
      if Options.isFilter {
        let given = try options.decode(Option<[String]>.self, forKey: key).wrappedValue
        if !given.isEmpty { texts[field.name] = given }
      } else if let given = try options.decode(Option<String?>.self, forKey: key).wrappedValue {
        texts[field.name] = [given]
      }
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: Options.fields.map { (label: $0.name, value: option(of: $0)) })
  }

  private func option(of field: Field) -> Any {
    let name = NameSpecification.customLong(field.option)
    if Options.isFilter {
      return Option<[String]>(
        wrappedValue: [], name: name, help: field.filterHelp, completion: field.completionKind)
    }
    return Option<String?>(name: name, help: field.settingHelp, completion: field.completionKind)
  }

  /// A value that was given to set a field.
  subscript(name: String) -> String? { texts[name]?.last }

  /// The fields that have values, in the order of the table.
  var given: [(field: Field, texts: [String])] {
    Options.fields.compactMap { field in texts[field.name].map { (field, $0) } }
  }
}

/// A field's name as the parser's key of its option.
private struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Field {
  fileprivate var settingHelp: ArgumentHelp { ArgumentHelp(help, valueName: valueName) }

  fileprivate var filterHelp: ArgumentHelp {
    let name = name.replacing("_", with: " ")
    let text =
      switch kind {
      case .word(let words): "with this \(name): \(words.all.joined(separator: ", ")); repeatable"
      case .user: "of this \(name), @me for yourself, '' for unassigned; repeatable"
      case .team: "of this team, '' for no team; repeatable"
      default: "with this \(name); repeatable"
      }
    return ArgumentHelp(text, valueName: valueName)
  }

  /// What stands for the value in the synopsis.
  private var valueName: String {
    switch kind {
    case .user: "user"
    case .team: "team"
    case .price, .money: "amount"
    case .currency: "code"
    case .instant: "time"
    default: option
    }
  }

  fileprivate var completionKind: CompletionKind? {
    if let words { return .list(words) }
    if let completion { return .shellCommand("crm complete \(completion)") }
    switch kind {
    case .user: return .shellCommand("crm complete owners")
    default: return nil
    }
  }
}

extension Environment {
  /// The value that an option sets a field to; a blank text says nothing.
  ///
  /// - Throws: ``UsageError`` for a word that is none of the field's, ``RecordError`` for a user or a team that is not there.
  func value(of field: Field, _ text: String, in store: Store) throws -> String? {
    switch field.kind {
    case .word: try field.word(argument: text)
    case .user: try user(text, in: store)
    case .team: try team(text, in: store)
    default: text.trimmed.isEmpty ? nil : text.trimmed
    }
  }

  /// The values that options choose records by.
  ///
  /// - Throws: ``UsageError`` for a word that is none of the field's, ``RecordError`` for names that no record has.
  func filters<Options>(_ options: NounFieldOptions<Options>, in store: Store) throws -> [FieldFilter] {
    try options.given.map { field, texts in
      FieldFilter(
        field,
        try texts.map { text in
          switch field.kind {
          case .word: try field.word(argument: text)
          case .user: try person(filtered: text, in: store) ?? ""
          case .team: try self.team(filtered: text, in: store) ?? ""
          default: text
          }
        })
    }
  }
}

extension Field {
  fileprivate func word(argument: String) throws -> String {
    let words = words ?? []
    if words.contains(argument) { return argument }
    throw UsageError(
      .invalidValue, "'\(argument)' is not one of \(words.joined(separator: ", "))",
      hint: didYouMean(argument, among: words))
  }
}
