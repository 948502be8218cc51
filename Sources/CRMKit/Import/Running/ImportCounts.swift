/// What an import of a noun counts beside its rows.
package protocol ImportCounts: Sendable, Equatable {
  init()
}

extension ImportCounts {
  fileprivate func equals(_ other: any ImportCounts) -> Bool { other as? Self == self }
}

/// The counts of whatever noun was imported.
struct NounCounts: Sendable, Equatable {
  private var counts: (any ImportCounts)?

  /// Those of a noun; nothing was counted where another was imported.
  subscript<Counts: ImportCounts>(_ noun: Counts.Type) -> Counts {
    get { counts as? Counts ?? Counts() }
    set { counts = newValue }
  }

  static func == (left: NounCounts, right: NounCounts) -> Bool {
    guard let counts = left.counts, let others = right.counts else {
      return left.counts == nil && right.counts == nil
    }
    return counts.equals(others)
  }
}
