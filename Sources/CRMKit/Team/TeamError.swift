/// What users, teams and those who give out records cannot do.
package enum TeamError: Error, Sendable, Equatable {
  /// An absence whose last day is before its first. Exit 64.
  case endsBeforeItBegins(from: CalendarDay, to: CalendarDay)
  /// A user who left before starting; days as they are stored. Exit 64.
  case leftBeforeStarted(started: String, left: String)
  /// A method that gives to one user was not given one, or one that gives to a team was. Exit 64.
  case wrongTarget(AssignmentMethod)
  /// A deal that has an owner. Exit 5.
  case owned(deal: Int64, owner: String)
  /// Deals of a pool are for its team. Exit 5.
  case notAMember(user: String, team: String)
  /// A user who takes nothing on today. Exit 5.
  case notAvailable(user: String, Unavailability)
  /// A user who holds, or claimed today, as many deals of a pool as one may. Exit 5.
  case claimLimit(user: String, team: String, ClaimLimit)

  /// Which limit of a team's pool is reached.
  package enum ClaimLimit: Sendable, Equatable {
    case open(Int64)
    case day(Int64)
  }
}
