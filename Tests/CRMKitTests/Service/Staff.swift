@testable import CRMKit
@testable import CRMStore

extension Store {
  /// Adds users and teams, whom rules can name then.
  func addStaff(users: [String] = [], teams: [String] = []) throws {
    for name in users.uniqued() {
      var draft = UserDraft()
      draft.name = name
      _ = try addUser(draft)
    }
    for name in teams.uniqued() { _ = try addTeam(Team(name: name)) }
  }
}
