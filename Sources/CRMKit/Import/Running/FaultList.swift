import Tabular

/// Faults of one sort: how many there are of each code, and the first of them.
package struct FaultList: Sendable, Equatable {
  /// How many faults are shown one by one.
  package static let shown = 20

  package private(set) var first: [RowFault] = []
  /// By code, in the order in which the codes came up.
  package private(set) var counts: [(code: String, count: Int)] = []

  package init() {}

  package var count: Int { counts.reduce(0) { $0 + $1.count } }

  mutating func append(_ fault: RowFault) {
    _ = add(fault.code)
    if first.count < FaultList.shown { first.append(fault) }
  }

  /// Keeps only the first of its code, and counts the others: what a file does throughout is told once.
  mutating func appendOnce(_ fault: RowFault) {
    if add(fault.code) == 1 { first.append(fault) }
  }

  /// Adds what is doubtful in a row, one by one or once for its column.
  mutating func tell(_ problem: RowProblem, in record: Record) {
    let fault = RowFault(problem, in: record)
    if problem.code.isToldOnce { appendOnce(fault) } else { append(fault) }
  }

  /// - Returns: how many of the code there are now.
  private mutating func add(_ code: String) -> Int {
    guard let index = counts.firstIndex(where: { $0.code == code }) else {
      counts.append((code, 1))
      return 1
    }
    counts[index].count += 1
    return counts[index].count
  }

  /// Those of one code.
  package func only(_ code: String) -> FaultList {
    var list = FaultList()
    list.first = first.filter { $0.code == code }
    list.counts = counts.filter { $0.code == code }
    return list
  }

  package static func == (left: FaultList, right: FaultList) -> Bool {
    left.first == right.first && left.counts.elementsEqual(right.counts, by: ==)
  }
}
