/// What a command line or a row of a file says of an article; `nil` means that it says nothing.
package struct ArticleDraft: Sendable, Equatable {
  package var name: String?
  package var title: String?
  package var text: String?
  package var category: String?
  /// Every tag it is to have.
  package var tags: [TagName]?
  package var reviewAfterDays: Int64?
  /// Unix seconds: since when it says so.
  package var editedAt: Int64?
  /// Unix seconds.
  package var reviewedAt: Int64?
  /// Unix seconds.
  package var retiredAt: Int64?

  package init() {}

  /// The columns of the article that the draft sets as they are.
  var values: [(column: String, value: SQLValue)] {
    let all: [(column: String, value: SQLValue)] = [
      ("category", .optional(category)), ("review_after", .optional(reviewAfterDays)),
      ("retired_at", .optional(retiredAt)),
    ]
    return all.filter { $0.value != .null }
  }
}

/// What an edit does to an article.
package struct ArticleEdit: Sendable {
  /// The new values; its tags are not looked at.
  package var draft = ArticleDraft()
  package var addedTags: [TagName] = []
  package var removedTags: [TagName] = []
  /// Of ``clearable``, those that are emptied.
  package var cleared: Set<String> = []

  package init() {}

  /// What an article can be without: `retired_at` empty means that it is in use again.
  package static let clearable = ["category", "review_after", "retired_at"]

  package var isEmpty: Bool {
    draft == ArticleDraft() && addedTags.isEmpty && removedTags.isEmpty && cleared.isEmpty
  }
}

extension String {
  /// A text of several lines as it is kept: lines end in LF, and nothing but the text stands around it.
  package var asKeptText: String { replacing("\r\n", with: "\n").trimmed }
}
