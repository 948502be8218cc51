import CRMKit
import Tabular

extension Diagnosis {
  /// Why a file of definitions cannot be taken, with its hint.
  init(definition error: DefinitionError) {
    switch error {
    case .notDefinitions:
      self.init(
        "not_definitions", "it was not written by crm config export",
        hint: "the document begins with \"schema\": \"crm.config/1\"; crm config export shows one",
        .invalidData)
      line = 1
    case .newer(let schema):
      self.init(
        "newer_definitions", "it is '\(schema)', and this program supports crm.config/1",
        hint: "install a newer crm", .configuration)
      line = 1
    case .unknownNoun(let name, let known):
      self.init(
        "unknown_noun", "'\(name)' is not a noun of the configuration",
        hint: didYouMean(name, among: known) ?? "the nouns are \(known.joined(separator: ", "))",
        .invalidData)
    case .unknownField(let name, let known):
      self.init(
        "unknown_field", "there is no field '\(name)'",
        hint: didYouMean(name, among: known) ?? "the fields are \(known.joined(separator: ", "))",
        .invalidData)
    case .missingField(let name):
      self.init(
        "missing_field", "field '\(name)' is missing", hint: "add \"\(name)\": …", .invalidData)
    case .wrongKind(let field, let wanted):
      self.init(
        "wrong_kind", "field '\(field)' is not \(wanted)", hint: "crm config export shows how it is written",
        .invalidData)
      self.field = field
    case .twice(let line):
      self.init(
        "defined_twice", "it is already defined in line \(line)", hint: "remove one of the two",
        .invalidData)
    case .fixedField(let field, let part):
      self.init(
        "fixed_field", "the \(field)\(part.map { " of \($0)" } ?? "") cannot be changed",
        hint: "give it another name, or delete it first", .conflict)
      self.field = field
    case .unreadable(let noun, let name, let detail):
      self.init(
        "unreadable_definition", "\(noun) '\(name)' cannot be read: \(detail)",
        hint: "crm log --table \(noun) shows who wrote it; crm undo reverts that", .invalidData)
    }
  }

  /// What is wrong with one definition: what the noun's own verbs would say, with its line.
  init(fault: DefinitionFault) {
    self.init(fault.cause)
    if [.usage, .notFound, .configuration].contains(status) { status = .invalidData }
    let field = field ?? (fault.cause is RuleError ? "rule" : nil)
    line = field.flatMap { fault.fieldLines[$0] } ?? (fault.line == 0 ? nil : fault.line)
    column = nil
    self.field = nil
    if case DefinitionError.unknownNoun = fault.cause { return }
    let subject = [fault.noun, fault.name.isEmpty ? "" : "'\(fault.name)'"].filter { !$0.isEmpty }
    guard !subject.isEmpty else { return }
    // A setting's name is in the sentence already.
    if fault.cause is SettingContradiction {
      hint = "change one of the two in the file"
      return
    }
    // What is in use is named already.
    guard !message.hasPrefix(subject.joined(separator: " ")) else { return }
    let place = field.map { message.contains($0) ? "" : "\($0): " } ?? ""
    message = "\(subject.joined(separator: " ")): \(place)\(message)"
  }
}
