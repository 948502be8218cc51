extension Store {
  /// Adds an article with its first version.
  ///
  /// - Throws: ``KnowledgeError``, ``RecordError/invalid(field:_:)``.
  package func addArticle(_ draft: ArticleDraft, dryRun: Bool = false) throws -> Written<Int64> {
    let name = draft.name ?? ""
    try Article.check(name: name)
    return try write(dryRun: dryRun) { transaction in
      try transaction.refuseArticle(named: name)
      return try transaction.insertArticle(draft)
    }
  }

  /// Changes an article; another title or text is a new version.
  ///
  /// - Returns: what is otherwise than before.
  /// - Throws: ``KnowledgeError``, ``RecordError/invalid(field:_:)``.
  package func editArticle(
    _ name: String, _ edit: ArticleEdit, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let article = try Article.named(name, in: transaction.database)
      var draft = edit.draft
      let removed = Set(edit.removedTags)
      draft.tags = (article.tags.map(TagName.init(storedAs:)) + edit.addedTags)
        .filter { !removed.contains($0) }
      if let name = draft.name, name != article.name {
        try Article.check(name: name)
        try transaction.refuseArticle(named: name)
      }
      return try transaction.write(draft, clearing: edit.cleared, over: article)
    }
  }

  /// Notes that articles were looked at, and that what they say still holds.
  ///
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``, for the first name that is wrong.
  package func reviewArticles(_ names: [String], dryRun: Bool = false) throws -> Written<[Int64]> {
    try write(articles: names, dryRun: dryRun) { transaction, article in
      let now = transaction.context.now
      guard article.reviewedAt != now else { return }
      try transaction.update("kb", id: article.id, [("reviewed_at", .integer(now.seconds))])
    }
  }

  /// Retires articles; tickets that they answered still refer to them. Retired ones are unchanged.
  ///
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``, for the first name that is wrong.
  package func retireArticles(_ names: [String], dryRun: Bool = false) throws -> Written<[Int64]> {
    try write(articles: names, dryRun: dryRun) { transaction, article in
      guard article.retiredAt == nil else { return }
      let now = transaction.context.now.seconds
      try transaction.update("kb", id: article.id, [("retired_at", .integer(now))])
    }
  }

  /// Deletes articles with all their versions, and that they answered tickets.
  ///
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``, for the first name that is wrong.
  package func deleteArticles(_ names: [String], dryRun: Bool = false) throws -> Written<[Int64]> {
    try write(articles: names, dryRun: dryRun) { transaction, article in
      for table in ["kb_use", "kb_tag", "kb_version"] {
        try transaction.run("DELETE FROM \(table) WHERE kb_id = ?", [.integer(article.id)])
      }
      try transaction.delete(from: "kb", id: article.id)
    }
  }

  /// - Returns: the ids of the articles, each once.
  private func write(
    articles names: [String], dryRun: Bool, _ body: (WriteTransaction, Article) throws -> Void
  ) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      let articles = try names.uniqued().map { try Article.named($0, in: transaction.database) }
      for article in articles {
        try body(transaction, article)
        try transaction.context.interruption.check()
      }
      return articles.map(\.id)
    }
  }
}

extension WriteTransaction {
  func refuseArticle(named name: String) throws {
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM kb WHERE name = ?)", arguments: [name])
    if isTaken == true { throw KnowledgeError.exists(name) }
  }

  /// Inserts an article under a free name.
  ///
  /// - Throws: ``KnowledgeError/nothingSaid(field:)``.
  func insertArticle(_ draft: ArticleDraft) throws -> Int64 {
    let now = context.now.seconds
    let at = min(draft.editedAt ?? now, now)
    let title = try said(draft.title, "title")
    let text = try said(draft.text, "text")
    let id = try insert(
      into: "kb",
      [
        .optional(draft.name), .integer(1), .optional(draft.category), .optional(draft.reviewAfterDays),
        .integer(at),
        .integer(max(draft.reviewedAt ?? at, at)), .optional(draft.retiredAt),
      ])
    try insertVersion(1, of: id, at: at, title: title, text: text)
    for tag in draft.tags ?? [] { try insertArticleTag(tag.text, of: id) }
    return id
  }

  /// Makes an article what a draft says.
  ///
  /// - Parameter cleared: columns that are emptied.
  /// - Returns: what is otherwise than before, as people call it.
  func write(
    _ draft: ArticleDraft, clearing cleared: Set<String> = [], over article: Article
  ) throws -> [String] {
    let (said, version) = try writeVersion(draft, of: article)
    var values = draft.values + cleared.sorted().map { (column: $0, value: SQLValue.null) }
    if let name = draft.name { values.append(("name", .text(name))) }
    // Who writes it has looked at it, and a file that lies behind sets nothing back.
    let reviewed = max(article.reviewedAt.seconds, draft.reviewedAt ?? 0, version?.at ?? 0)
    values.append(("reviewed_at", .integer(reviewed)))
    if let version { values.append(("version", .integer(version.number))) }
    let row = try Row.fetchOne(database, sql: "SELECT * FROM kb WHERE id = ?", arguments: [article.id])
    let changes = values.filter { row?[$0.column] as SQLValue? ?? .null != $0.value }
    try update("kb", id: article.id, changes)
    let isRetagged = try draft.tags.map { try setTags($0.map(\.text), of: article) } ?? false
    let names = changes.map(\.column).filter { said.isEmpty || $0 != "reviewed_at" && $0 != "version" }
    return said + names + (isRetagged ? ["tags"] : [])
  }

  /// Adds a version where the draft says something else than the newest.
  ///
  /// - Returns: which of title and text changed, and the version that says so.
  private func writeVersion(
    _ draft: ArticleDraft, of article: Article
  ) throws -> (changed: [String], version: (number: Int64, at: Int64)?) {
    guard let last = try ArticleVersion.all(of: article.id, in: database).last else { return ([], nil) }
    let title = try said(draft.title ?? last.title, "title")
    let text = try said(draft.text ?? last.text, "text")
    let changed: [String] = (title == last.title ? [] : ["title"]) + (text == last.text ? [] : ["text"])
    guard !changed.isEmpty else { return ([], nil) }
    let now = context.now.seconds
    // What was written before the version that it meets holds from when it was brought in.
    let written = draft.editedAt.map { $0 > last.at.seconds ? min($0, now) : now } ?? now
    let at = max(written, last.at.seconds)
    try insertVersion(last.number + 1, of: article.id, at: at, title: title, text: text)
    return (changed, (last.number + 1, at))
  }

  private func insertVersion(
    _ number: Int64, of article: Int64, at: Int64, title: String, text: String
  ) throws {
    try insert(
      into: "kb_version",
      [
        .integer(article), .integer(number), .integer(at), .text(context.actor), .text(title), .text(text),
      ])
  }

  private func insertArticleTag(_ tag: String, of article: Int64) throws {
    try insert(into: "kb_tag", [.integer(article), .text(tag)])
  }

  /// - Returns: whether the tags are others.
  private func setTags(_ tags: [String], of article: Article) throws -> Bool {
    let (new, old) = (Set(tags), Set(article.tags))
    for tag in old.subtracting(new).sorted() {
      try run("DELETE FROM kb_tag WHERE kb_id = ? AND tag = ?", [.integer(article.id), .text(tag)])
    }
    for tag in new.subtracting(old).sorted() { try insertArticleTag(tag, of: article.id) }
    return new != old
  }

  private func said(_ text: String?, _ field: String) throws -> String {
    let text = text?.asKeptText ?? ""
    guard !text.isEmpty else { throw KnowledgeError.nothingSaid(field: field) }
    return text
  }
}
