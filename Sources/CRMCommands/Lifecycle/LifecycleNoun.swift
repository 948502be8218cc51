import ArgumentParser

/// `crm lifecycle`: stages of life that a person set.
struct LifecycleNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Lifecycle stages of customers that were set by hand.",
    subcommands: [LifecycleSet.self, LifecycleUnset.self, LifecycleList.self])
}
