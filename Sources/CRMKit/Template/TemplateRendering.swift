/// A template with the values of its placeholders.
package struct RenderedTemplate: Sendable, Equatable {
  package var name: String
  package var subject: String?
  package var text: String
}

extension MessageTemplate {
  /// Writes the template with values.
  ///
  /// - Throws: ``TemplateError``: a placeholder without a value or a default, values that nothing asks for.
  package func render(_ values: TemplateValues) throws -> RenderedTemplate {
    let fields = try parsed()
    let names = fields.flatMap { $0.text.placeholders.map(\.name) }.uniqued()
    for key in values.given.keys.sorted() where !names.contains(key) {
      throw TemplateError.unusedValue(key: key, template: name, placeholders: names)
    }
    var rendered = RenderedTemplate(name: name, subject: nil, text: "")
    for (field, text) in fields {
      let result = try placing(field) { try text.render { values.value(of: $0.name) } }
      if field == "subject" { rendered.subject = result } else { rendered.text = result }
    }
    return rendered
  }
}

extension Store {
  /// Who writes: the user of a name, else nothing but the name.
  package func templateAgent(_ name: String) throws -> TemplateAgent {
    let user = try read {
      try Row.fetchOne($0, sql: "SELECT * FROM user WHERE name = ?", arguments: [name]).map(User.init)
    }
    return TemplateAgent(user: user ?? User(name: name))
  }
}
