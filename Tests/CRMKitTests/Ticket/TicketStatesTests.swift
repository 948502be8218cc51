import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct TicketStatesTests {
  @Test func statesAreReadAsTheSettingHasThem() throws {
    let states = try TicketStates(parsing: "a:open; b : open, c:paused; d:resolved; e:closed")
    #expect(states.all.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(states.first.name == "a" && states.working.name == "b")
    #expect(try TicketStates(parsing: TicketStates.standard).first(.closed)?.name == "closed")
  }

  @Test(arguments: [
    "", "a", "a:wrong", "a:open", "a:open; a:closed; b:resolved", "c:closed; a:open; r:resolved",
    "a:open; r:resolved",
  ]) func othersAreRefused(text: String) {
    #expect(throws: ValueError.self) { try TicketStates(parsing: text) }
  }

  @Test(arguments: [
    ("Awaiting User Info", ServiceState.Category.paused), ("On Hold", .paused), ("Solved", .resolved),
    ("Resolved", .resolved), ("Closed", .closed), ("In Progress", .open), ("New", .open), ("待处理", .open),
    ("已关闭", .closed),
    ("pending close", .paused), ("Nouveau", .open), ("En cours (attribué)", .open), ("En attente", .paused),
    ("Résolu", .resolved), ("Resolu", .resolved), ("Clos", .closed), ("Gelöst", .resolved),
    ("Cerrado", .closed),
    ("warten auf Erinnerung", .paused), ("In Bearbeitung", .open), ("關閉", .closed),
  ]) func wordsTellTheirCategory(word: String, category: ServiceState.Category) {
    #expect(ServiceState.Category(telling: ColumnAlias.key(word)) == category)
  }

  @Test(arguments: ["-100", "Neverland", ""]) func othersTellNone(word: String) {
    #expect(ServiceState.Category(telling: ColumnAlias.key(word)) == nil)
  }

  @Test(arguments: [
    ("1", TicketPriority.urgent), ("1 - Critical", .urgent), ("P2", .high), ("3 normal", .normal),
    ("medium", .normal),
    ("4 - Low", .low), ("3 - Moderate", .normal), ("Urgent", .urgent), ("high", .high),
    ("5 very high", .urgent), ("4 high", .high), ("3 hoch", .high), ("2 niedrig", .low),
    ("1 sehr niedrig", .low),
    ("dringend", .urgent), ("Moyenne", .normal), ("Haute", .high), ("Basse", .low), ("Très haute", .urgent),
    ("Tres haute", .urgent), ("Très basse", .low), ("Majeure", .urgent), ("Very high", .urgent),
    ("Very low", .low),
    ("Major", .high), ("Muy alta", .urgent), ("Media", .normal), ("Spoed", .urgent), ("緊急", .urgent),
  ]) func prioritiesOfOtherSystemsAreRead(text: String, priority: TicketPriority) {
    #expect(TicketPriority(written: text) == priority)
  }
}
