/// What became of the deals of one group, in one currency: how far they came, and how long they stayed.
struct StageFold {
  /// One step of the funnel.
  struct Step {
    /// Deals that came as far, or farther.
    var reached: Int64 = 0
    /// The sum of their amounts, minor units.
    var value: Int64 = 0
    /// Of those that came no farther, the lost ones.
    var lost: Int64 = 0
    var lostValue: Int64 = 0
    /// Of those that came no farther, the open ones.
    var stalled: Int64 = 0
    /// Days of the stays in it that are over.
    var stays = DayCounts()
    /// Days of the stays in it that go on, which may still grow.
    var openStays = DayCounts()
    /// Moves out of it to an earlier step.
    var backward: Int64 = 0
  }

  /// By step; the last one is that of won deals.
  private(set) var steps: [Step]
  private(set) var deals: Int64 = 0
  /// The stays in stages that are no longer offered, by their places in the table.
  private(set) var retired: [Int: Stays] = [:]

  /// Days of the stays in a stage.
  struct Stays {
    var over = DayCounts()
    var open = DayCounts()
  }

  init(steps: Int) { self.steps = Array(repeating: Step(), count: steps + 1) }

  /// Takes the history of a deal.
  ///
  /// - Parameter amount: what it counts as at the end.
  mutating func add(_ events: [DealScan.Event], amount: Int64, _ table: StageTable, _ asOf: AsOf) {
    let kind = table.kind(events[events.count - 1].stage)
    deals += 1
    let furthest = kind == .won ? table.steps : StageFold.furthest(events, table)
    for step in 0...furthest {
      steps[step].reached += 1
      steps[step].value += amount
    }
    switch kind {
    case .lost:
      steps[furthest].lost += 1
      steps[furthest].lostValue += amount
    case .open: steps[furthest].stalled += 1
    case .won: break
    }
    addStays(events, table, asOf)
  }

  /// The last step it was in, of those it came to at all: 0 for a deal that began lost.
  static func furthest(_ events: [DealScan.Event], _ table: StageTable) -> Int {
    var furthest = 0
    for event in events where table.kind(event.stage) == .open {
      furthest = max(furthest, table.step[event.stage])
    }
    return furthest
  }

  private mutating func addStays(_ events: [DealScan.Event], _ table: StageTable, _ asOf: AsOf) {
    var entered = 0
    for index in 1..<max(events.count, 1) where events[index].stage != events[index - 1].stage {
      let (old, new) = (events[index - 1].stage, events[index].stage)
      if table.kind(old) == .open {
        let days = asOf.zone.day(at: events[index].at) - asOf.zone.day(at: events[entered].at)
        if table.isOffered(old) {
          steps[table.step[old]].stays.add(days)
        } else {
          retired[old, default: Stays()].over.add(days)
        }
        if table.kind(new) == .open, table.rank[new] < table.rank[old] {
          steps[table.step[old]].backward += 1
        }
      }
      entered = index
    }
    let last = events[events.count - 1].stage
    guard table.kind(last) == .open else { return }
    let days = asOf.day - asOf.zone.day(at: events[entered].at)
    if table.isOffered(last) {
      steps[table.step[last]].openStays.add(days)
    } else {
      retired[last, default: Stays()].open.add(days)
    }
  }
}
