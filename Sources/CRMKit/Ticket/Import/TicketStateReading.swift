/// What the states of a file mean: as the import was told, as the settings say, as their words tell, else open.
struct TicketStateReading {
  let states: TicketStates
  private let told: [String: ServiceState.Category]
  private var known: [String: ServiceState] = [:]
  /// Those that nothing tells the meaning of, in the order met.
  private(set) var guessed: [String] = []

  init(_ states: TicketStates, _ told: [String: ServiceState.Category]) {
    self.states = states
    self.told = told
  }

  /// - Parameter category: what the row says itself.
  mutating func state(_ word: String, _ category: ServiceState.Category?) -> ServiceState {
    if let category { return ServiceState(states.reading(word).name, category) }
    if let state = known[word] { return state }
    let (name, meant) = states.reading(word)
    let category = told[ColumnAlias.key(word)] ?? meant
    if category == nil { guessed.append(word) }
    let state = ServiceState(name, category ?? .open)
    known[word] = state
    return state
  }
}
