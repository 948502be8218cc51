import Foundation
import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// The sales teams of the Maven CRM set, which lies beside the package.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct SalesTeamsTests {
  @Test func agentsAreUsersAndManagersLeadTeams() throws {
    let data = try #require(PackageLayout().sharedData)
    let file = data.appending(path: "maven_crm/sales_teams.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",").map(String.init) }
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let summary = try store.importUsers(ImportOptions(path: file.path), UserDrafter())
    #expect(summary.read == rows.count && summary.created == rows.count)
    let managers = Set(rows.map { $0[1] })
    #expect(summary.teams.newTeams == managers.count && summary.teams.newLeads == managers.count)
    for team in try store.teams() {
      let mine = rows.filter { $0[1] == team.team.name }
      #expect(team.members == mine.map { $0[0] }.sorted())
      #expect(team.team.lead == team.team.name)
      #expect(team.team.region == mine.first?[2])
    }
    let day = CalendarDay(daysSinceEpoch: 20_468)
    for row in rows { #expect(try store.user(row[0], on: day).detail.user.region == row[2]) }
    let again = try store.importUsers(ImportOptions(path: file.path), UserDrafter())
    #expect(again.unchanged == rows.count && again.changeset == nil)
  }
}
