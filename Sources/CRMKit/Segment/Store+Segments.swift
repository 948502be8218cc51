extension Store {
  /// The segments that a rule about segments holds for, in the order in which they were made; all without one.
  package func segments(_ rule: Rule? = nil) throws -> [Segment] {
    let condition = rule?.condition(alias: "s") ?? (sql: "1", values: [])
    return try read {
      try Row.fetchAll(
        $0, sql: "SELECT * FROM segment s WHERE \(condition.sql) ORDER BY id",
        arguments: StatementArguments(condition.values)
      ).map(Segment.init)
    }
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func segment(_ name: String) throws -> Segment {
    let all = try segments()
    guard let segment = all.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "segment", name: name, among: all.map(\.name))
    }
    return segment
  }

  /// Saves a rule.
  ///
  /// - Returns: the id.
  /// - Throws: ``RuleError``, ``RecordError/exists(noun:name:)``, ``ValueError``.
  package func addSegment(
    _ name: String, rule: String, description: String? = nil, source: String = "rule", asOf: AsOf,
    dryRun: Bool = false
  ) throws -> Written<Int64> {
    try Segment.check(name: name)
    try prove(rule: rule, for: .customer, asOf: asOf, source: source, inside: [name])
    return try write(dryRun: dryRun) { transaction in
      try transaction.refuseSegment(named: name)
      let now = SQLValue.integer(transaction.context.now.seconds)
      return try transaction.insert(
        into: "segment", [.text(name), .text(rule.trimmed), .optional(description), now, now])
    }
  }

  /// What changes of a segment; `nil` stays.
  package struct SegmentEdit: Sendable {
    package var name: String?
    package var rule: String?
    /// An empty text removes it.
    package var description: String?
    /// What errors call the rule.
    package var source = "rule"

    package init() {}
  }

  /// - Returns: whether anything changed.
  /// - Throws: ``RuleError``, also for a rule that names the segment itself; ``RecordError``, also for another name of a
  ///   segment that others name.
  package func edit(
    _ segment: Segment, _ edit: SegmentEdit, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<Bool> {
    if let name = edit.name { try Segment.check(name: name) }
    if let rule = edit.rule {
      try prove(rule: rule, for: .customer, asOf: asOf, source: edit.source, inside: [segment.name])
    }
    return try write(dryRun: dryRun) { transaction in
      let description = edit.description.map { SQLValue.optional($0.isEmpty ? nil : $0) }
      var changes: [(column: String, value: SQLValue)] = []
      func change(_ column: String, _ old: SQLValue, to new: SQLValue?) {
        if let new, new != old { changes.append((column, new)) }
      }
      change("name", .text(segment.name), to: edit.name.map(SQLValue.text))
      change("rule", .text(segment.rule), to: edit.rule.map { .text($0.trimmed) })
      change("description", .optional(segment.description), to: description)
      guard !changes.isEmpty else { return false }
      if let name = edit.name, name != segment.name {
        try transaction.refuseSegment(named: name)
        try transaction.refuseUse(of: .segment(segment.name))
      }
      changes.append(("updated_at", .integer(transaction.context.now.seconds)))
      try transaction.update("segment", id: segment.id, changes)
      return true
    }
  }

  /// Deletes a segment with its pins, its exclusions and its frozen lists.
  ///
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` if other rules name it.
  package func delete(_ segment: Segment, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.refuseUse(of: .segment(segment.name))
      let id = [SQLValue.integer(segment.id)]
      try transaction.run("DELETE FROM segment_override WHERE segment_id = ?", id)
      try transaction.run(
        """
        DELETE FROM segment_freeze_member
        WHERE freeze_id IN (SELECT id FROM segment_freeze WHERE segment_id = ?)
        """, id)
      try transaction.run("DELETE FROM segment_freeze WHERE segment_id = ?", id)
      try transaction.delete(from: "segment", id: segment.id)
    }
  }
}

extension WriteTransaction {
  fileprivate func refuseSegment(named name: String) throws {
    let isTaken =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM segment WHERE name = ?)", arguments: [name]) ?? false
    if isTaken { throw RecordError.exists(noun: "segment", name: name) }
  }
}
