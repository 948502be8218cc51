import Tabular

/// A field of an article that a file can fill; the raw value is its column name everywhere.
package enum ArticleField: String, ImportField {
  case name, title, text, category, tags
  case reviewAfterDays = "review_after_days"
  case editedAt = "edited_at"
  case reviewedAt = "reviewed_at"
  case retiredAt = "retired_at"

  package static let noun = RecordNoun.article

  package static let required: [[ArticleField]] = [[.name]]

  package static let derived = ["id", "version", "used", "created_at"]

  package var isDate: Bool {
    switch self {
    case .editedAt, .reviewedAt, .retiredAt: true
    default: false
    }
  }

  package var isOptional: Bool { isDate || self == .reviewAfterDays || self == .tags }

  package var aliases: [String] {
    switch self {
    case .name: ["Slug", "Key", "Article", "Kurzname", "标识"]
    case .title: ["Subject", "Question", "Headline", "Titel", "Frage", "标题", "问题"]
    case .text: ["Body", "Answer", "Content", "Inhalt", "Antwort", "内容", "正文", "答案"]
    case .category: ["Section", "Topic", "Folder", "Kategorie", "Rubrik", "分类", "类别"]
    case .tags: ["Labels", "Tag", "Keywords", "Schlagworte", "标签"]
    case .reviewAfterDays: ["Review After", "Review Interval"]
    case .editedAt: ["Updated At", "Last Modified", "Edited", "Geändert", "更新时间"]
    case .reviewedAt: ["Last Reviewed", "Reviewed", "Geprüft"]
    case .retiredAt: ["Archived At"]
    }
  }
}

/// Makes an article of a row.
package struct ArticleDrafter: RowDrafter {
  /// The zone in which a time without an offset is meant.
  package var zone = DayZone.utc

  package init(zone: DayZone) { self.zone = zone }

  package func draft(
    of record: Record, _ mapping: FieldMapping<ArticleField>
  ) -> MappedRow<ArticleDraft> {
    var cells = CellReading(zone: zone)
    var draft = ArticleDraft()
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      switch field {
      case .name: draft.name = text
      case .title: draft.title = text.asKeptText
      case .text: draft.text = text.asKeptText
      case .category: draft.category = text
      case .tags: draft.tags = cells.tags(step, text)
      case .reviewAfterDays: draft.reviewAfterDays = cells.reviewDays(step, text)
      case .editedAt: draft.editedAt = cells.instant(step, text)
      case .reviewedAt: draft.reviewedAt = cells.instant(step, text)
      case .retiredAt: draft.retiredAt = cells.instant(step, text)
      }
    }
    if cells.problems.isEmpty {
      if let name = draft.name {
        if (try? Article.check(name: name)) == nil {
          cells.problems.append(
            RowProblem(.notAllowed, field: "name", "'\(name)' is not the name of an article"))
        }
      } else {
        cells.lack("name", "the row has no name")
      }
    }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }
}

extension CellReading {
  /// Tags with `;` between them, or those of an array.
  fileprivate mutating func tags(_ step: FieldStep<ArticleField>, _ text: String) -> [TagName] {
    ListStyle.standard.items(of: text).compactMap { part in
      do throws(ValueError) { return try TagName(parsing: part) } catch {
        refuse(.notAllowed, step, error.message, hint: error.hint)
        return nil
      }
    }
  }

  /// A number of days, or an age such as `26w`.
  fileprivate mutating func reviewDays(_ step: FieldStep<ArticleField>, _ text: String) -> Int64? {
    if let days = Int64(text), days > 0 { return days }
    if let age = try? StaleAge(parsing: text) { return age.days }
    refuse(.invalidInteger, step, "'\(text)' is not a number of days", hint: "write 180, 26w or 1y")
    return nil
  }
}
