import CRMKit

extension DuplicateSearch {
  /// Says what was compared, and what was not.
  func note(on console: Console) {
    console.note("compared by \(used.isEmpty ? "nothing" : used.joined(separator: ", "))")
    for field in unused { console.detail("not compared by \(field.name): \(field.reason)") }
    console.detail("\(compared) pairs compared, \(Int(expected.rounded())) expected to be duplicates")
    if !rejectedKeys.isEmpty {
      console.detail(
        "too common as a single key: \(rejectedKeys.joined(separator: ", "))")
    }
    noteSkippedBlocks(console)
    if let rule {
      console.warn(
        "no plausible match weights could be learned from these customers: those who agree on \(rule.least) of "
          + "\(rule.fields) fields count as duplicates, check --weights before trusting the result")
    }
    let doubtful = doubtfulFields
    if !doubtful.isEmpty {
      console.warn(
        "likely duplicates agree no more than unrelated customers on \(doubtful.joined(separator: ", ")): "
          + "check --weights before trusting the result")
    }
  }

  private func noteSkippedBlocks(_ console: Console) {
    let skipped = skippedBlocks
    guard let largest = skipped.first else { return }
    console.note(
      "skipped \(skipped.count) block\(skipped.count == 1 ? "" : "s") of more than 2000 customers, "
        + "the largest \(largest.key) with \(largest.size)")
    for block in skipped { console.detail("skipped \(block.key): \(block.size) customers") }
  }
}

extension Store.Written<[MergedCluster]> {
  /// Says how many clusters were merged, and how many were left.
  func note(on console: Console, isDryRun: Bool) {
    let merged = value.count { $0.outcome == .merged }
    let changeset = changeset.map { " (changeset \($0))" } ?? ""
    console.note(
      "\(isDryRun ? "would merge" : "merged") \(merged) of \(value.count) clusters\(changeset)")
  }
}
