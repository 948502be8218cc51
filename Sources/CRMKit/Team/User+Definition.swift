import Tabular

extension User {
  /// Absences are no part of it: they come and go without anything being configured.
  static var definitions: DefinitionNoun<User> {
    DefinitionNoun(
      noun: "user", make: User.init(name:), name: \.name,
      fields: [
        .text("full_name", \.fullName),
        DefinitionField(
          key: "email", get: { .optional($0.email) },
          set: { user, json in
            let text = json == .null ? nil : try json.text(of: "email")
            user.email = try naming("email") { try text.map { try EmailAddress(parsing: $0).typed } }
          }),
        .text("title", \.title), .text("region", \.region),
        .number("capacity", \.capacity, in: 0...1_000_000),
        .number("weight", \.weight, in: 1...mostWeight), .day("started_on", \.startedOn),
        .day("left_on", \.leftOn),
      ],
      all: { store in try store.read { try User.all(in: $0) } },
      add: { store, new, _ in _ = try store.addUser(new.draft) },
      edit: { store, old, new, _ in
        _ = try store.editUser(
          old.name, zip(UserDraft.columns, new.draft.values).map { RecordChange($0, $1) })
      },
      delete: { store, old in _ = try store.deleteUsers([old.name]) })
  }

  private var draft: UserDraft {
    var draft = UserDraft()
    (draft.name, draft.fullName, draft.email, draft.title) = (name, fullName, email, title)
    (draft.region, draft.capacity, draft.weight) = (region, capacity, weight)
    (draft.startedOn, draft.leftOn) = (startedOn, leftOn)
    return draft
  }
}
