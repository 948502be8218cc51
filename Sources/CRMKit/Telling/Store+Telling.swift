import Tabular

/// Something that is told once, by a name that is the same whenever it is told.
package protocol ToldEvent: Tabulated {
  /// Made of what the event follows from, whom it is about, and the period: a receiver drops what comes twice by it.
  var eventID: String { get }
}

/// Writes events, and calls the function with the name of each that is wholly written.
package typealias EventWriter<Event> = ([Event], @escaping (String) -> Void) throws -> Void

/// Takes events for written.
package func takingForWritten<Event: ToldEvent>(_ events: [Event], _ note: @escaping (String) -> Void) {
  for event in events { note(event.eventID) }
}

/// What a look for events found.
protocol Findings {
  associatedtype Event: ToldEvent
  var events: [Event] { get set }
  /// Whether there is nothing to tell and nothing to remember.
  var isEmpty: Bool { get }
}

extension Array: Findings where Element: ToldEvent {
  var events: [Element] {
    get { self }
    set { self = newValue }
  }
}

extension Store {
  /// Tells what is new and remembers it, in this order: nothing counts as told that was not wholly written.
  ///
  /// The queue of writers is not held while events are written, so that whoever reads them may write to the database;
  /// two processes do not tell at once all the same. Where the process is killed, the next tells what this one had not
  /// written, and at most one event again. Where the events cannot be written, nothing is remembered.
  /// - Parameters:
  ///   - find: looks for what is new, and changes nothing.
  ///   - remember: notes of what was found those events that are in the set, and what is told to nobody.
  /// - Returns: what was found, without the events that a process had told that was killed.
  func tell<Found: Findings>(
    _ kind: Telling.Kind, dryRun: Bool, find: () throws -> Found, write: EventWriter<Found.Event>,
    remember: (WriteTransaction, Found, Set<String>) throws -> Void
  ) throws -> Written<Found> {
    guard !dryRun else {
      let found = try find()
      try write(found.events) { _ in }
      return Written(value: found, changeset: nil)
    }
    let telling = try Telling(kind, of: self)
    let found = try find()
    var news = found
    news.events.removeAll { telling.earlier.contains($0.eventID) }
    do { try write(news.events, telling.note) } catch {
      telling.forget()
      throw error
    }
    var changeset: Int64?
    if !found.isEmpty {
      changeset = try self.write { transaction in
        try remember(transaction, found, telling.told)
        telling.note(transaction)
      }.changeset
    }
    telling.end(remembering: found.events.map(\.eventID))
    return Written(value: news, changeset: changeset)
  }

  /// Does what is then told, and tells it before it is committed: where it cannot be written nothing is done.
  ///
  /// The events hold numbers that the transaction gives, so that others wait for their turn to write meanwhile. Where the
  /// process is killed, the next one does the same again and tells what this one had not written, and what has become
  /// another since.
  /// - Parameters:
  ///   - act: what is done.
  ///   - outcome: of an event: one that has another is told again.
  /// - Returns: what was done, without what a process had told that was killed.
  func tellWhileDoing<Event: ToldEvent>(
    _ kind: Telling.Kind, dryRun: Bool, act: (WriteTransaction) throws -> [Event],
    outcome: (Event) -> String, write: EventWriter<Event>
  ) throws -> Written<[Event]> {
    guard !dryRun else {
      return try self.write(dryRun: true) { transaction in
        let done = try act(transaction)
        try write(done) { _ in }
        return done
      }
    }
    let telling = try Telling(kind, of: self)
    var names: [String: String] = [:]
    let written = try self.write { transaction in
      let done = try act(transaction)
      for event in done { names[event.eventID] = "\(event.eventID) \(outcome(event))" }
      let news = done.filter { names[$0.eventID].map(telling.earlier.contains) != true }
      do { try write(news) { telling.note(names[$0] ?? $0) } } catch {
        telling.forget()
        throw error
      }
      if !done.isEmpty { telling.note(transaction) }
      return news
    }
    telling.end(remembering: telling.earlier.filter { names[String($0.prefix { $0 != " " })] != nil })
    return written
  }
}
