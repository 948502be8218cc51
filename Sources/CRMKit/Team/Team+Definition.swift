import Tabular

extension Team {
  /// A team with the names of its members.
  struct Roster {
    var team: Team
    var members: [String] = []
  }

  static var definitions: DefinitionNoun<Roster> {
    DefinitionNoun(
      noun: "team", make: { Roster(team: Team(name: $0)) }, name: \.team.name,
      fields: [
        .text("lead", \.team.lead), .text("region", \.team.region),
        .text("description", \.team.description),
        .number("claim_open", \.team.claimOpen, in: 1...1_000_000),
        .number("claim_day", \.team.claimDay, in: 1...1_000_000),
        DefinitionField(
          key: "members", get: { $0.members.isEmpty ? .null : .strings($0.members) },
          set: { $0.members = Set(try $1.texts(of: "members")).sorted() }),
      ],
      related: { store, old in try store.related(to: "team", [old.team.id]) },
      all: { store in
        try store.read { database in
          try Team.all(in: database).map {
            Roster(team: $0, members: try Team.members($0.id, in: database).sorted())
          }
        }
      },
      add: { store, new, _ in
        // Whoever is to be in it must be there before anything is written.
        try store.read { database in try new.members.forEach { _ = try User.named($0, in: database) } }
        _ = try store.addTeam(new.team, members: new.members)
      },
      edit: { store, old, new, _ in
        let name = old.team.name
        _ = try store.editTeam(name, { $0 = new.team })
        let (gone, joined) = (
          old.members.filter { !new.members.contains($0) }, new.members.filter { !old.members.contains($0) }
        )
        _ = try store.changeMembers(of: name, gone, joining: false)
        _ = try store.changeMembers(of: name, joined, joining: true)
      },
      delete: { store, old in _ = try store.deleteTeam(old.team.name) })
  }
}
