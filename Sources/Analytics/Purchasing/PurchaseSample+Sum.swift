extension PurchaseSample {
  /// Adds up what customers contribute, on all cores at once.
  ///
  /// Parts and the order in which they are added depend on the sample alone: one core gives the same bits as many.
  ///
  /// - Parameter part: the sum over some neighbouring groups.
  func sum(_ part: @Sendable (ArraySlice<RepeatGroup>) -> LikelihoodSum) -> LikelihoodSum {
    guard parts.count > 1 else { return part(groups[...]) }
    let sums = [LikelihoodSum](concurrently: parts.count) { part(groups[parts[$0]]) }
    return sums.reduce(into: LikelihoodSum()) { $0 += $1 }
  }

  /// Ranges of neighbouring groups with some thousands of histories each: more work than it takes to hand it out.
  static func parts(of groups: [RepeatGroup]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, histories) = (0, 0)
    for index in groups.indices {
      histories += groups[index].weights.count
      guard histories >= historiesOfPart || index == groups.count - 1 else { continue }
      parts.append(start..<index + 1)
      (start, histories) = (index + 1, 0)
    }
    return parts
  }
}

private let historiesOfPart = 4096
