import CRMKit

extension Diagnosis {
  /// What cannot be done with an article, with its hint.
  init(knowledge error: KnowledgeError) {
    switch error {
    case .unknownArticle(let name, let known):
      self.init(
        "not_found", "no article '\(name)'", hint: didYouMean(name, among: known) ?? "crm kb list lists them",
        .notFound)
    case .exists(let name):
      self.init(
        "already_exists", "article '\(name)' already exists",
        hint: "edit it with crm kb edit \(name.quotedForShell)", .conflict)
    case .nothingSaid(let field):
      self.init(
        "nothing_said", "the \(field) of an article is empty",
        hint: field == "title" ? "write --title 'How to refund an order'" : "write --text, or --file", .usage)
      self.field = field
    case .unknownVersion(let article, let version, let newest):
      self.init(
        "unknown_version", "article '\(article)' has no version \(version)",
        hint: "its newest is \(newest); crm kb history \(article.quotedForShell) lists them", .notFound)
    case .notWrittenThen(let article, let first, let asOf):
      self.init(
        "not_written_then", "article '\(article)' did not exist on \(asOf)",
        hint: "its first version is from \(first)", .notFound)
    }
  }
}
