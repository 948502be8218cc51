import ArgumentParser

/// `crm lifecycle`: stages of life that a person set.
struct LifecycleNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Lifecycle stages of customers that were set by hand.",
    discussion: """
      Stages follow from the orders of a customer ('crm report lifecycle'). A stage set by hand replaces the computed one.
      """,
    subcommands: [LifecycleSet.self, LifecycleUnset.self, LifecycleList.self])
}
