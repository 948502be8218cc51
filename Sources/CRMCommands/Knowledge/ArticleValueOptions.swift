import ArgumentParser
import CRMKit

/// The values of an article, as `add` and `edit` take them.
struct ArticleValueOptions: ParsableArguments {
  @Option(help: "title") var title: String?
  @OptionGroup var text: TextOptions
  @Option(help: "category") var category: String?
  @Option(
    name: .customLong("tag"), help: .init("tag; repeatable", valueName: "tag"),
    transform: value(of: "tag", TagName.init(parsing:)))
  var tags: [TagName] = []
  @Option(
    help: .init("review interval: 180d, 26w, 6mo, 1y", valueName: "age"),
    transform: value(of: "review_after", StaleAge.init(parsing:)))
  var reviewAfter: StaleAge?

  /// - Throws: what reading the text throws.
  func draft(in environment: Environment) throws -> ArticleDraft {
    var draft = ArticleDraft()
    draft.title = title
    draft.text = try text.value(in: environment)
    draft.category = category
    draft.reviewAfterDays = reviewAfter?.days
    return draft
  }
}
