import Testing

@testable import CRMKit
@testable import CRMStore

/// What files say of deals, and what becomes of it.
@Suite struct DealFileTests {
  private func fresh(_ body: (Store) throws -> Void) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages))
    try body(store)
    #expect(try store.check() == [])
  }

  @Test func aDealBeginsInTheFirstStageAndIsInItsOwnSinceTheFileSaysSo() throws {
    try fresh { store in
      try DealFile.take(
        """
        number,stage,amount,created_at,stage_at,updated_at
        A,proposal,10,2025-11-01,2025-12-01,2025-12-20
        B,proposal,10,2025-11-01,,2025-12-20
        C,Proposal,10,2025-11-01,,
        D,,,2025-11-01,,
        """, into: store)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead 10.00", "A 2025-12-01T00:00:00Z proposal 10.00",
          "B 2025-11-01T00:00:00Z lead 10.00", "B 2025-12-20T00:00:00Z proposal 10.00",
          "C 2025-11-01T00:00:00Z lead 10.00", "C 2026-01-15T09:00:00Z proposal 10.00",
          "D 2025-11-01T00:00:00Z lead",
        ])
    }
  }

  /// A date is when an open deal is to close and when a closed one did, but never after the import nor, on the day the
  /// deal began, before it.
  @Test func aCloseDateClosesWhatIsClosed() throws {
    try fresh { store in
      let summary = try DealFile.take(
        """
        number,stage,close_date,created_at,probability
        A,Closed Won,2025-12-20,2025-11-01,100%
        B,won,2025-11-01,2025-11-01T14:00:00Z,
        C,won,2026-03-01,2025-11-01,
        D,lost,2025-10-01,2025-11-01,0
        E,lead,2026-03-01,2025-11-01,0.3
        """, into: store)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead", "A 2025-12-20T00:00:00Z won 2025-12-20",
          "B 2025-11-01T14:00:00Z lead", "B 2025-11-01T14:00:00Z won 2025-11-01",
          "C 2025-11-01T00:00:00Z lead", "C 2026-01-15T09:00:00Z won 2026-03-01",
          "D 2025-11-01T00:00:00Z lead", "D 2025-10-01T00:00:00Z lost 2025-10-01",
          "E 2025-11-01T00:00:00Z lead 0.3 2026-03-01",
        ])
      #expect(summary.deals.closedEarly == 1)
    }
  }

  @Test func columnsOfStagesAreTheHistory() throws {
    try fresh { store in
      let header =
        "number,stage,\"Date entered \"\"Qualified (b2b)\"\"\",\"Date entered \"\"Trial (other)\"\"\",entered:won,Pipeline\n"
      let first = header + "A,qualified,2025-11-10 08:00,2020-01-01 10:00,,b2b\n"
      let later = header + "A,won,2025-11-10 08:00,2020-01-01 10:00,2025-12-24 10:00,b2b\n"
      try DealFile.take(first, into: store)
      #expect(try DealFile.take(first, into: store).changeset == nil)
      #expect(try DealFile.take(later, into: store).updated == 1)
      #expect(try DealFile.take(later, into: store).changeset == nil)
      #expect(
        try DealFile.ledger(store) == ["A 2025-11-10T08:00:00Z qualified", "A 2025-12-24T10:00:00Z won"])
    }
  }

  @Test func aDealThatIsThereGoesOnInItsLedger() throws {
    try fresh { store in
      let head = "number,stage,amount,owner,created_at,updated_at,lost_reason,campaign,colour\n"
      try DealFile.take(head + "A,lead,10,sam,2025-11-01,2025-11-02,,spring,red\n", into: store)
      let second = head + "A,lost,12,kim,2025-11-01,2025-12-01T10:00:00Z,price,,blue\n"
      #expect(try DealFile.take(second, into: store).updated == 1)
      #expect(try DealFile.take(second, into: store).unchanged == 1)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-01T00:00:00Z lead 10.00", "A 2025-12-01T10:00:00Z lost 12.00 price",
        ])
      #expect(
        try DealFile.values(store, "SELECT owner || lost_reason || campaign || custom FROM deal")
          == ["kimpricespring{\"colour\":\"blue\"}"])
    }
  }

  /// A closing is when the file says, also before the deal began; other changes are never before the last event.
  @Test func onlyAClosingMayLieBeforeTheLastEvent() throws {
    try fresh { store in
      try DealFile.take("number,created_at\nA,2025-11-10\nB,2025-11-10\n", into: store)
      let summary = try DealFile.take(
        "number,won_date,stage,stage_at\nA,2025-11-08,,\nB,,qualified,2025-11-01\n", into: store)
      #expect(summary.deals.closedEarly == 1)
      #expect(
        try DealFile.ledger(store) == [
          "A 2025-11-10T00:00:00Z lead", "A 2025-11-08T00:00:00Z won",
          "B 2025-11-10T00:00:00Z lead", "B 2025-11-10T00:00:00Z qualified",
        ])
    }
  }

  @Test func otherFilesAddToWhatAFileKept() throws {
    try fresh { store in
      try DealFile.take("number,size\nA,big\n", into: store)
      try DealFile.take("number,colour\nA,red\n", into: store)
      #expect(
        try DealFile.values(store, "SELECT custom FROM deal") == ["{\"size\":\"big\",\"colour\":\"red\"}"])
      #expect(try DealFile.take("number,size\nA,big\n", into: store).changeset == nil)
    }
  }

  @Test func equalDealsWithoutANumberStayTwo() throws {
    try fresh { store in
      let file =
        "customer,name,created_at\nx@example.org,Talk,2025-11-01\nx@example.org,Talk,2025-11-01\n,Talk,\n,Talk,\n"
      let first = try DealFile.take(file, into: store)
      #expect(first.created == 4)
      let second = try DealFile.take(file, into: store)
      #expect(second.changeset == nil)
      let third = try DealFile.take(file + ",Talk,\n", into: store)
      #expect(third.created == 1)
    }
  }

  @Test func aProductIsOneLineOverTheAmountAndSeveralRowsAreSeveralLines() throws {
    try fresh { store in
      try DealFile.take(
        """
        number,product,amount,quantity,price
        A,Pen,12,,
        B,Pen,,2,1.25
        B,Pad,,1,3
        """, into: store)
      #expect(
        try DealFile.values(
          store,
          "SELECT number || l.product || l.amount || '/' || d.amount FROM v1_deal_line l JOIN v1_deal d ON d.id = deal_id"
        )
          == ["APen12.00/12.00", "BPen2.50/5.50", "BPad3.00/5.50"])
      #expect(try DealFile.take("number,product,amount\nA,Pen,13\n", into: store).updated == 1)
      #expect(try DealFile.values(store, "SELECT amount FROM v1_deal_line WHERE id = 1") == ["13.00"])
    }
  }

  @Test func spellingsThatDifferFromTheCatalogueAreToldAndKept() throws {
    try fresh { store in
      _ = try store.write { transaction in
        let now = SQLValue.integer(0)
        try transaction.insert(
          into: "product", [.text("P1"), .text("GTX Pro"), .null, .null, .null, now, now])
      }
      let file = "number,product\nA,GTXPro\nB,GTX Pro\nC,gtx-pro\nD,GTXPro\nE,GTX\n"
      let summary = try DealFile.take(file, into: store)
      #expect(
        summary.deals.productConflicts == [
          ProductConflict(written: "GTXPro", catalogue: "GTX Pro", count: 2),
          ProductConflict(written: "gtx-pro", catalogue: "GTX Pro", count: 1),
        ])
      let lines = "SELECT product || ifnull(sku, '-') FROM deal_line ORDER BY id"
      #expect(try DealFile.values(store, lines) == ["GTXPro-", "GTX ProP1", "gtx-pro-", "GTXPro-", "GTX-"])
      let mapped = try DealFile.take(file, into: store) {
        $0.products = [
          try ProductMap(parsing: "GTXPro=GTX Pro"), try ProductMap(parsing: "gtx-pro = GTX Pro"),
        ]
      }
      #expect(mapped.deals.productConflicts == [] && mapped.updated == 3)
      #expect(
        try DealFile.values(store, lines) == ["GTX ProP1", "GTX ProP1", "GTX ProP1", "GTX ProP1", "GTX-"])
    }
  }

  @Test func aStageThatIsNotThereIsNamedWithTheOneThatWasMeant() throws {
    try fresh { store in
      let file = "number,stage\nA,proposel\nB,Angebot\n"
      let summary = try DealFile.take(file, into: store) { $0.file.onError = .skip }
      #expect(summary.faults.first.map(\.code) == ["unknown_stage", "unknown_stage"])
      #expect(summary.faults.first[0].hint?.hasPrefix("did you mean 'proposal'?") == true)
      let mapped = try DealFile.take(file, into: store) {
        $0.place(
          in: nil, creates: false,
          [try StageMap(parsing: "proposel=proposal"), try StageMap(parsing: "angebot=won")])
      }
      #expect(mapped.created == 2)
      #expect(try DealFile.values(store, "SELECT stage FROM v1_deal ORDER BY id") == ["proposal", "won"])
    }
  }

  /// The order of rows makes no stage the first one where chances tell.
  @Test func aFunnelIsMadeOfTheStagesOfTheWholeFile() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let file = """
      number,StageName,Probability (%),Pipeline,created_at
      A,Negotiation,90,north,2025-11-01
      B,gewonnen,100,north,2025-11-01
      C,Prospect,10,north,2025-11-01
      D,Only,,south,2025-11-01
      """
    let creates: (inout DealImportOptions) -> Void = { $0.place(in: nil, creates: true, []) }
    try DealFile.take(file, into: store, creates)
    #expect(try DealFile.take(file, into: store, creates).changeset == nil)
    let funnels = try store.funnels()
    #expect(funnels.map(\.name) == ["north", "south"])
    #expect(funnels[0].stages.map(\.name) == ["Prospect", "Negotiation", "gewonnen", "lost"])
    #expect(funnels[0].stages.map(\.probabilityE4) == [1000, 9000, 10_000, 0])
    #expect(funnels[1].stages.map(\.name) == ["Only", "won", "lost"])
    #expect(try DealFile.ledger(store).first == "A 2025-11-01T00:00:00Z Prospect")
  }
}
