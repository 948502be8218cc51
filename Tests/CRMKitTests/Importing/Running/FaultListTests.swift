import Testing

@testable import CRMKit
@testable import CRMStore

struct FaultListTests {
  @Test func whatAFileDoesThroughoutIsToldOnceAndCounted() {
    var list = FaultList()
    for line in 2...1000 {
      list.append(RowFault(code: "other", line: line, message: "is another"))
      list.appendOnce(RowFault(code: "total_differs", line: line, message: "differs"))
    }
    #expect(list.first.filter { $0.code == "total_differs" }.map(\.line) == [2])
    #expect(list.first.count { $0.code == "other" } == FaultList.shown - 1)
    #expect(list.counts.first { $0.code == "total_differs" }?.count == 999)
  }
}
