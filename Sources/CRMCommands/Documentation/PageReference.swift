/// Another page: by its name in the manual, and by what is typed to read it without one.
enum PageReference: Hashable {
  /// `crm(1)`
  case program
  /// A noun or a verb by its words.
  case command([String])
  case topic(HelpTopic)

  /// `crm-ticket`, and the section.
  var page: (name: String, section: Int) {
    switch self {
    case .program: ("crm", 1)
    case .command(let words): (Manual.pageName(words), 1)
    case .topic(let topic): (topic.pageName, topic.section)
    }
  }

  /// `crm help ticket list`
  var typed: String {
    switch self {
    case .program: "crm help"
    case .command(let words): (["crm help"] + words).joined(separator: " ")
    case .topic(let topic): "crm help \(topic.rawValue)"
    }
  }
}
