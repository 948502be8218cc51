import Testing

@testable import CRMKit
@testable import CRMStore

/// Files that tell the events of deals, a row for each.
@Suite struct DealLogTests {
  private func fresh(_ body: (Store) throws -> Void) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages))
    try body(store)
    #expect(try store.check() == [])
  }

  private let interleaved = """
    deal,at,stage,amount,owner
    A,2025-11-01,lead,,sam
    B,2025-11-02,lead,5,
    A,2025-11-03,qualified,10,
    A,2025-11-03,qualified,10,
    B,2025-11-04,lost,,
    A,2025-11-05,won,12,kim
    """

  @Test func rowsOfADealMayStandApart() throws {
    try fresh { store in
      let summary = try DealFile.take(interleaved, into: store)
      #expect(summary.created == 5 && summary.unchanged == 1 && summary.read == 6)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead", "A 2025-11-03T00:00:00Z qualified 10.00",
          "A 2025-11-05T00:00:00Z won 12.00", "B 2025-11-02T00:00:00Z lead 5.00",
          "B 2025-11-04T00:00:00Z lost 5.00",
        ])
      #expect(
        try DealFile.values(
          store, "SELECT number || stage || owner || substr(closed_at, 1, 10) FROM v1_deal WHERE id = 1")
          == ["Awonkim2025-11-05"])
      let again = try DealFile.take(interleaved, into: store)
      #expect(again.unchanged == 6 && again.changeset == nil)
    }
  }

  /// Rows that stand together are put in the order of time; one that comes too late has no place any more.
  @Test func theOrderOfTimeIsTheLedgers() throws {
    try fresh { store in
      let summary = try DealFile.take(
        "deal,at,stage\nA,2025-11-03,won\nA,2025-11-01,lead\nA,2025-11-02,qualified\nB,2025-11-01,lead\nA,2025-10-01,lead\n",
        into: store
      ) { $0.file.onError = .skip }
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead", "A 2025-11-02T00:00:00Z qualified", "A 2025-11-03T00:00:00Z won",
          "B 2025-11-01T00:00:00Z lead",
        ])
      #expect(summary.faults.first.map(\.code) == ["before_last_event"])
    }
  }

  @Test func laterEventsAreAddedToALedger() throws {
    try fresh { store in
      try DealFile.take("number,created_at,amount\nA,2025-11-01,7\n", into: store)
      let summary = try DealFile.take(
        "deal,at,stage\nA,2025-11-01,lead\nA,2025-12-01,proposal\n", into: store)
      #expect(summary.unchanged == 1 && summary.updated == 1 && summary.deals.events == 1)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead 7.00", "A 2025-12-01T00:00:00Z proposal 7.00",
        ])
    }
  }

  @Test func aRowThatNamesNoDealOrHasNoTimeIsRejected() throws {
    try fresh { store in
      let summary = try DealFile.take(
        "deal,at,stage\n,2025-11-01,lead\nA,,lead\nA,2025-11-01,nowhere\n", into: store
      ) {
        $0.file.onError = .skip
      }
      #expect(summary.rejected == 3)
      #expect(try DealFile.ledger(store) == [])
    }
  }
}
