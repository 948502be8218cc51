import CRMKit

extension Diagnosis {
  /// What is wrong with a template, with its hint; the template stands where other errors name a file.
  init(template error: TemplateError) {
    let message = error.message
    switch error {
    case .unknownTemplate(let name, let known):
      self.init(
        "not_found", message, hint: didYouMean(name, among: known) ?? "crm template list lists them",
        .notFound)
    case .exists:
      self.init("already_exists", message, hint: "edit it with crm template edit NAME", .conflict)
    case .nothingSaid:
      self.init("nothing_said", message, hint: "write --text, or --file", .usage)
    case .malformed(_, let fault):
      self.init(
        "malformed_template", message,
        hint: fault == .unclosed
          ? "close it with }}; {{{{ writes two braces" : "write {{customer.name}}; {{{{ writes two braces",
        .invalidData)
    case .unknownPlaceholder(_, let name, let known):
      self.init(
        "unknown_placeholder", message,
        hint: didYouMean(name, among: known)
          ?? "crm template fields lists them; names of your own begin with set.", .invalidData)
    case .noValue(_, let name):
      self.init("placeholder_without_value", message, hint: Self.hint(of: name), .invalidData)
    case .unusedValue(let key, _, let placeholders):
      self.init(
        "unused_value", message,
        hint: didYouMean(key, among: placeholders)
          ?? (placeholders.isEmpty ? "it has none" : "it has \(placeholders.joined(separator: ", "))"), .usage
      )
    }
    file = error.place?.template
    line = error.place?.line
    column = error.place?.column
    field = error.place?.field
  }

  private static func hint(of name: String) -> String {
    let prefix = name.split(separator: ".").first.map(String.init) ?? name
    let own = prefix == "set" ? String(name.dropFirst("set.".count)) : name
    let set = "--set \(own)=…"
    let source =
      ["customer", "ticket"].contains(prefix)
      ? "; or fill it from a \(prefix) with crm template render TEMPLATE --\(prefix) \(prefix.uppercased())"
      : ""
    return "give one with \(set), or a default: {{\(name)|…}}" + source
  }
}
