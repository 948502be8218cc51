/// What cannot be done with a template.
package enum TemplateError: Error, Sendable, Equatable {
  /// No template has this name. Exit 4.
  case unknownTemplate(String, among: [String])
  /// A template of this name is there already. Exit 5.
  case exists(String)
  /// A template without a text. Exit 64.
  case nothingSaid
  /// A placeholder that cannot be read. Exit 65.
  case malformed(TemplatePlace, TemplateFault)
  /// A placeholder of a name that means nothing. Exit 65.
  case unknownPlaceholder(TemplatePlace, name: String, known: [String])
  /// A placeholder that has neither a value nor a default. Exit 65.
  case noValue(TemplatePlace, name: String)
  /// A value for a placeholder that the template does not have. Exit 64.
  case unusedValue(key: String, template: String, placeholders: [String])
}

extension TemplateError {
  /// A sentence in git's wording, without the place.
  package var message: String {
    switch self {
    case .unknownTemplate(let name, _): "no template '\(name)'"
    case .exists(let name): "template '\(name)' already exists"
    case .nothingSaid: "a template cannot be without a text"
    case .malformed(_, .unclosed): "a placeholder begins here and does not end in its line"
    case .malformed(_, .empty): "a placeholder without a name"
    case .malformed(_, .brace): "a placeholder with a brace in its name"
    case .unknownPlaceholder(_, let name, _): "'\(name)' is not a placeholder"
    case .noValue(_, let name): "{{\(name)}} has no value"
    case .unusedValue(let key, let template, _): "template '\(template)' has no placeholder {{\(key)}}"
    }
  }

  /// Where it is, for errors that have a place.
  package var place: TemplatePlace? {
    switch self {
    case .malformed(let place, _), .unknownPlaceholder(let place, _, _), .noValue(let place, _): place
    case .unknownTemplate, .exists, .nothingSaid, .unusedValue: nil
    }
  }
}

/// What is wrong with a placeholder as it is written.
package enum TemplateFault: Sendable, Equatable {
  /// No `}}` in its line.
  case unclosed
  /// Nothing between the braces.
  case empty
  /// A brace in the name.
  case brace
}

/// Where in a template.
package struct TemplatePlace: Sendable, Hashable {
  /// The name of the template; `nil` if it has none yet.
  package var template: String?
  /// `subject` or `text`; `nil` if the text stands alone.
  package var field: String?
  /// From 1.
  package var line: Int
  /// In characters, from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The same place, reported as one of a template.
  func inside(_ template: String?, _ field: String) -> TemplatePlace {
    var place = self
    place.template = template
    place.field = field
    return place
  }
}
