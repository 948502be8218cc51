extension Funnel {
  /// The funnel templates of the program; each is made by name and can then be changed.
  package static let templates = [b2b, retail, subscription, journey]

  /// Selling to companies.
  static let b2b = Funnel(
    "b2b", description: "business-to-business sales",
    stages: [
      FunnelStage("lead", probabilityE4: 500, forecast: .omitted, expectedDays: 14),
      FunnelStage("qualified", probabilityE4: 2000, expectedDays: 21),
      FunnelStage("proposal", probabilityE4: 4000, forecast: .bestCase, expectedDays: 21),
      FunnelStage("negotiation", probabilityE4: 7000, forecast: .commit, expectedDays: 14),
      .won, .lost,
    ])

  /// Selling to people, in a shop or on the street.
  static let retail = Funnel(
    "retail", description: "sales to consumers",
    stages: [
      FunnelStage("enquiry", probabilityE4: 1500, expectedDays: 3),
      FunnelStage("visit", probabilityE4: 3500, expectedDays: 7),
      FunnelStage("offer", probabilityE4: 6000, forecast: .bestCase, expectedDays: 5),
      FunnelStage("order", probabilityE4: 9000, forecast: .commit, expectedDays: 2),
      .won, .lost,
    ])

  /// Selling what is paid for again and again.
  static let subscription = Funnel(
    "subscription", description: "subscription sales",
    stages: [
      FunnelStage("signup", probabilityE4: 1000, forecast: .omitted, expectedDays: 7),
      FunnelStage("trial", probabilityE4: 2500, expectedDays: 14),
      FunnelStage("activated", probabilityE4: 5000, forecast: .bestCase, expectedDays: 14),
      FunnelStage("checkout", probabilityE4: 8000, forecast: .commit, expectedDays: 3),
      .won, .lost,
    ])

  /// From hearing of somebody to staying with them.
  static let journey = Funnel(
    "journey", description: "from awareness to loyalty",
    stages: [
      FunnelStage("awareness", probabilityE4: 500, forecast: .omitted, expectedDays: 30),
      FunnelStage("evaluation", probabilityE4: 1500, expectedDays: 21),
      FunnelStage("consideration", probabilityE4: 3500, expectedDays: 14),
      FunnelStage("purchase", probabilityE4: 7500, forecast: .commit, expectedDays: 7),
      FunnelStage("relationship", .won, probabilityE4: 10_000),
      .lost,
    ])
}

extension FunnelStage {
  static let won = FunnelStage("won", .won, probabilityE4: 10_000)
  static let lost = FunnelStage("lost", .lost, probabilityE4: 0)
}
