import ArgumentParser

/// `crm lifecycle`: stages of life that a person set.
struct LifecycleNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Lifecycle stages of customers, set by hand.",
    discussion: """
      A lifecycle stage is computed from the orders of a customer ('crm report lifecycle'). A stage set by
      hand replaces the computed one.
      """,
    subcommands: [LifecycleSet.self, LifecycleUnset.self, LifecycleList.self])
}
