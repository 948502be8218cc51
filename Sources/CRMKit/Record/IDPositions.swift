/// Where ids stand in an ascending list: a table where they lie close together, else a search.
struct IDPositions {
  private let ids: [Int64]
  private var table: [Int32] = []

  /// - Complexity: O(n); memory for up to eight places an id.
  init(_ ids: [Int64]) {
    self.ids = ids
    guard let first = ids.first, let last = ids.last, first >= 0, last < Int64(ids.count) * 8 + 1024 else {
      return
    }
    table = Array(repeating: -1, count: Int(last) + 1)
    for index in ids.indices.reversed() { table[Int(ids[index])] = Int32(index) }
  }

  /// The first place of an id; `nil` where it is not in the list.
  func first(of id: Int64) -> Int? {
    if !table.isEmpty {
      guard id >= 0, id < table.count, table[Int(id)] >= 0 else { return nil }
      return Int(table[Int(id)])
    }
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}
