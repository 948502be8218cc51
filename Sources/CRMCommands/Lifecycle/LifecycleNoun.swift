import ArgumentParser

/// `crm lifecycle`: stages of life that a person set.
struct LifecycleNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Stages of life that a person set.",
    subcommands: [LifecycleSet.self, LifecycleUnset.self, LifecycleList.self])
}
