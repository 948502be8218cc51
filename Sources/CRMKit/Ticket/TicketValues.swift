/// The values that a ticket's ledger keeps beside its state, each as its word or text; `nil` where there is none, or, of what
/// a row or a command says, where nothing is said.
package struct TicketValues: Sendable, Equatable {
  /// The fields, in the order of the ledger's columns.
  package static let fields = FieldTable.tickets.fields(.ledger).filter {
    !["state", "state_category", "resolved_at"].contains($0.name)
  }
  private static let places = [Int?](
    FieldTable.tickets.fields.map { field in fields.firstIndex { $0.name == field.name } })
  private static let priority = place(of: "priority")
  private static let category = place(of: "category")
  private static let assignee = place(of: "assignee")
  private static let team = place(of: "team")

  private var texts = [String?](repeating: nil, count: fields.count)

  package init() {}

  init(_ texts: [String?]) { self.texts = texts }

  private static func place(of name: String) -> Int { fields.firstIndex { $0.name == name } ?? 0 }

  /// The place of a field among them; `nil` where the ledger does not keep it so.
  static func place(of field: TicketField) -> Int? { places[field.place] }

  package subscript(place: Int) -> String? {
    get { texts[place] }
    set { texts[place] = newValue }
  }

  package var priority: TicketPriority? {
    get { texts[TicketValues.priority].flatMap(TicketPriority.init(rawValue:)) }
    set { texts[TicketValues.priority] = newValue?.rawValue }
  }

  package var category: String? {
    get { texts[TicketValues.category] }
    set { texts[TicketValues.category] = newValue }
  }

  package var assignee: String? {
    get { texts[TicketValues.assignee] }
    set { texts[TicketValues.assignee] = newValue }
  }

  package var team: String? {
    get { texts[TicketValues.team] }
    set { texts[TicketValues.team] = newValue }
  }

  package var isEmpty: Bool { texts.allSatisfy { $0 == nil } }

  /// Takes over what others say.
  mutating func merge(_ others: TicketValues) {
    for (place, text) in others.texts.enumerated() where text != nil { texts[place] = text }
  }

  /// Empties a field.
  /// - Returns: whether it is one of these.
  mutating func clear(_ name: String) -> Bool {
    guard let place = TicketValues.fields.firstIndex(where: { $0.name == name }) else { return false }
    texts[place] = nil
    return true
  }

  /// Empties what others leave out and can be empty.
  mutating func clear(missingIn others: TicketValues) {
    for (place, field) in TicketValues.fields.enumerated()
    where field.has(.cleared) && others.texts[place] == nil { texts[place] = nil }
  }

  /// Whether others say nothing else.
  func agrees(with others: TicketValues) -> Bool {
    zip(texts, others.texts).allSatisfy { $1 == nil || $0 == $1 }
  }
}
