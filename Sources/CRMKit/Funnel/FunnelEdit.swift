/// What an edit changes about a funnel; what it does not name stays.
package struct FunnelEdit: Sendable {
  package var name: String?
  /// An empty text removes it.
  package var description: String?
  /// Stages that there are, with what is to hold for them.
  package var stages: [FunnelStage.Written] = []
  /// Stages to be added, behind the open ones where they do not say where.
  package var added: [FunnelStage.Written] = []
  package var renamed: [(old: String, new: String)] = []
  /// Stages that are no longer offered.
  package var retired: [String] = []
  /// The order of the offered stages, every one of them; empty where it stays.
  package var order: [String] = []
  /// From when on it holds, Unix seconds; now by default.
  package var from: Int64?

  package init() {}

  package var isEmpty: Bool {
    name == nil && description == nil && stages.isEmpty && added.isEmpty && renamed.isEmpty && retired.isEmpty
      && order.isEmpty
  }
}

extension Funnel {
  /// Makes the changes of an edit to the stages.
  ///
  /// - Throws: ``RecordError``, ``FunnelError``.
  mutating func apply(_ edit: FunnelEdit) throws {
    for written in edit.stages { stages[try index(of: written.name)].take(written) }
    for (old, new) in edit.renamed {
      let place = try index(of: old)
      stages[place].name = new.trimmed
    }
    for written in edit.added { try add(written) }
    for name in edit.retired { stages[try index(of: name)].position = nil }
    if !edit.order.isEmpty { try reorder(edit.order) }
    number()
    try check()
  }

  private func index(of name: String) throws -> Int {
    let stage = try offeredStage(name)
    return stages.firstIndex { $0.name == stage.name } ?? 0
  }

  /// A stage that was offered once comes back with what is written of it.
  private mutating func add(_ written: FunnelStage.Written) throws {
    var stage = FunnelStage(written)
    if let old = stages.firstIndex(where: { $0.name == written.name }) {
      guard stages[old].position == nil else { throw FunnelError.stageTwice(written.name) }
      stage = stages.remove(at: old)
      stage.take(written)
    }
    stage.position = 0
    let place =
      try written.after.map { try index(of: $0) + 1 } ?? (stages.lastIndex { $0.kind == .open } ?? -1) + 1
    stages.insert(stage, at: place)
  }

  private mutating func reorder(_ names: [String]) throws {
    let chosen = try names.map { try offeredStage($0).name }
    let missing = offered.map(\.name).filter { !chosen.contains($0) }
    guard missing.isEmpty, chosen.count == offered.count else {
      throw FunnelError.orderIncomplete(missing: missing)
    }
    let known = Dictionary(uniqueKeysWithValues: stages.map { ($0.name, $0) })
    stages = chosen.compactMap { known[$0] } + stages.filter { $0.position == nil }
  }

  private mutating func number() {
    var next: Int64 = 1
    for index in stages.indices where stages[index].position != nil {
      stages[index].position = next
      next += 1
    }
  }

  /// - Throws: ``FunnelError`` for a funnel in which no deal could begin, be won or be lost, and for names that are not
  ///   told apart.
  func check() throws {
    for kind in StageKind.allCases where first(kind) == nil {
      throw FunnelError.lacks(funnel: name, kind: kind)
    }
    var keys: Set<String> = []
    for stage in stages where !keys.insert(ColumnAlias.key(stage.name)).inserted {
      throw FunnelError.stageTwice(stage.name)
    }
    let names = [name] + stages.map(\.name)
    if let bad = names.first(where: { $0.trimmed.isEmpty || $0.hasPrefix("-") }) {
      throw FunnelError.badName(bad)
    }
  }
}

/// What a funnel cannot be, and what cannot be done with one.
package enum FunnelError: Error, Sendable, Equatable {
  /// No funnel was made yet. Exit 4.
  case none
  /// Several funnels, and none is named. Exit 64.
  case several([String])
  /// A funnel without a stage of a kind. Exit 64.
  case lacks(funnel: String, kind: StageKind)
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// Two stages of one name. Exit 64.
  case stageTwice(String)
  /// A stage in which deals are cannot go. Exit 5.
  case stageInUse(stage: String, deals: Int64)
  /// A funnel with deals cannot go. Exit 5.
  case funnelInUse(funnel: String, deals: Int64)
  /// An order that leaves stages out, or names one twice. Exit 64.
  case orderIncomplete(missing: [String])
  /// There is no shipped funnel of this name. Exit 4.
  case unknownTemplate(String, known: [String])
}
