extension [PostalAddress] {
  /// Which of a customer's addresses each address of a row is, by position; `nil` if it is a new one.
  ///
  /// Whatever says nothing new finds its like first, with the label or where one of the two has none, as our own exports have.
  /// What is left changes the next address of its label, or the next without one: an address of another system that says
  /// something else is another address, and does not change one that has a label.
  func counterparts(among known: [PostalAddress]) -> [Int?] {
    var found: [Int?] = map { _ in nil }
    var free = Array<Int>(known.indices)
    func pair(_ isLike: (PostalAddress, Int) -> Bool) {
      for index in indices where found[index] == nil {
        guard let place = free.firstIndex(where: { isLike(self[index], $0) }) else { continue }
        found[index] = free.remove(at: place)
      }
    }
    pair { $0 == known[$1] }
    pair { $0.label == known[$1].label && $0.saysNothingNew(of: known[$1]) }
    pair { ($0.label == nil || known[$1].label == nil) && $0.saysNothingNew(of: known[$1]) }
    pair { $0.label != nil && $0.label == known[$1].label }
    pair { $0.label == nil && known[$1].label == nil }
    return found
  }
}

extension PostalAddress {
  /// Whether each part that is known, but for the label, is that of the other.
  fileprivate func saysNothingNew(of other: PostalAddress) -> Bool {
    zip(values, other.values).dropFirst().allSatisfy { own, part in own == .null || own == part }
  }
}
