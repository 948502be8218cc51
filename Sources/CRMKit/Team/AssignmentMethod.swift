/// How a rule chooses who is given a record.
package enum AssignmentMethod: String, Sendable, CaseIterable {
  /// Whoever was given one by the rule longest ago.
  case roundRobin = "round-robin"
  /// Whoever has the fewest open deals.
  case leastOpen = "least-open"
  /// In proportion to the users' weights.
  case weighted
  /// One user.
  case fixed
  /// Nobody: the members of a team claim it.
  case pool
}
