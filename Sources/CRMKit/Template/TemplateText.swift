/// A text with placeholders, read once: `Dear {{customer.name|customer}}`.
///
/// A placeholder is a name between double braces, and behind a bar what stands there where it has no value; both lose the
/// space around them, and both stand in one line. Four braces, `{{{{`, write two; a single brace is itself, also before a
/// placeholder.
package struct TemplateText: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    case literal(String)
    case placeholder(TemplatePlaceholder)
  }

  package let parts: [Part]

  /// - Throws: ``TemplateError/malformed(_:_:)``.
  /// - Complexity: O(characters).
  package init(parsing text: String) throws(TemplateError) {
    var parser = TemplateParser(text)
    parts = try parser.parse()
  }

  package var placeholders: [TemplatePlaceholder] {
    parts.compactMap { if case .placeholder(let placeholder) = $0 { placeholder } else { nil } }
  }

  /// The text with the values of its placeholders.
  ///
  /// - Parameter value: what a name stands for; `nil` and an empty text are no value.
  /// - Throws: ``TemplateError/noValue(_:name:)``, and what `value` throws.
  package func render(_ value: (TemplatePlaceholder) throws -> String?) throws -> String {
    try parts.map { part in
      switch part {
      case .literal(let text): return text
      case .placeholder(let placeholder):
        if let text = try value(placeholder), !text.isEmpty { return text }
        guard let text = placeholder.fallback else {
          throw TemplateError.noValue(placeholder.place, name: placeholder.name)
        }
        return text
      }
    }.joined()
  }
}

extension TemplateText: CustomStringConvertible {
  /// The text that is read as these parts.
  package var description: String {
    parts.map { part in
      switch part {
      case .literal(let text): text.replacing("{{", with: "{{{{")
      case .placeholder(let placeholder): placeholder.description
      }
    }.joined()
  }
}

/// A name in a template, and what stands there where it has no value.
package struct TemplatePlaceholder: Sendable, Equatable, CustomStringConvertible {
  package var name: String
  /// `nil`: it must have a value.
  package var fallback: String?
  /// Where its first brace stands.
  package var place: TemplatePlace

  package var description: String { "{{\(name)\(fallback.map { "|" + $0 } ?? "")}}" }
}
