/// How two tickets have to do with each other; the first one is that which it is said of.
package enum TicketLinkKind: String, Sendable, CaseIterable {
  case related, duplicate, blocks
  case causedBy = "caused_by"
}

extension Store {
  /// Merges tickets into another, which stands for them from then on: their numbers and mails find it, and it shows what they
  /// say. They are closed.
  ///
  /// - Throws: ``TicketError/itself(ticket:)``.
  package func merge(tickets ids: [Int64], into winner: Int64, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      let states = try TicketStates(transaction.database)
      for id in ids {
        guard id != winner else { throw TicketError.itself(ticket: id) }
        try transaction.context.interruption.check()
        let at = try max(transaction.moment(nil, ofTicket: id), transaction.moment(nil, ofTicket: winner))
        try transaction.note(.merged, ticket: id, at: at, message: TicketMessage("into ticket \(winner)")) {
          standing in
          if standing.state.category != .closed, let closed = states.first(.closed) {
            standing.enter(closed, at: at)
          }
        }
        try transaction.update("ticket", id: id, [("merged_into", .integer(winner))])
        try transaction.note(.merged, ticket: winner, at: at, message: TicketMessage("ticket \(id)"))
        try transaction.addTags(transaction.tags(ofTicket: id), toTicket: winner)
        try transaction.adoptCustomer(of: id, by: winner)
      }
    }
  }

  /// Notes that a ticket has to do with others.
  ///
  /// - Returns: those to which it is new.
  package func linkTicket(
    _ ticket: Int64, _ kind: TicketLinkKind, to others: [Int64], dryRun: Bool = false
  ) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      try others.filter { other in
        guard other != ticket else { throw TicketError.itself(ticket: ticket) }
        guard try transaction.links(ticket, kind, other).isEmpty else { return false }
        try transaction.insert(
          into: "ticket_link", [.integer(ticket), .text(kind.rawValue), .integer(other)])
        return true
      }
    }
  }

  /// Takes it back that a ticket has to do with others.
  ///
  /// - Parameter kind: `nil` for any.
  /// - Returns: those from which it was taken.
  package func unlinkTicket(
    _ ticket: Int64, _ kind: TicketLinkKind?, from others: [Int64], dryRun: Bool = false
  ) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      try others.filter { other in
        let links = try transaction.links(ticket, kind, other)
        for link in links { try transaction.delete(from: "ticket_link", id: link) }
        return !links.isEmpty
      }
    }
  }

  /// Tags tickets, or takes tags off them.
  ///
  /// - Returns: the tickets that changed.
  package func tag(
    tickets ids: [Int64], _ tags: [String], remove: Bool = false, dryRun: Bool = false
  ) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      try ids.filter { id in
        guard remove else { return try !transaction.addTags(tags, toTicket: id).isEmpty }
        let rows = try Row.fetchAll(
          transaction.database, sql: "SELECT id, tag FROM ticket_tag WHERE ticket_id = ?", arguments: [id]
        ).filter { tags.contains($0[1]) }.map { $0[0] as Int64 }
        for row in rows { try transaction.delete(from: "ticket_tag", id: row) }
        return !rows.isEmpty
      }
    }
  }

  /// Deletes tickets with their ledgers; what was merged into one of them goes with it.
  ///
  /// - Returns: every ticket that went.
  package func delete(tickets ids: [Int64], dryRun: Bool = false) throws -> Written<[Int64]> {
    try write(dryRun: dryRun) { transaction in
      var gone: [Int64] = []
      for id in ids {
        let family = try Int64.fetchAll(
          transaction.database, sql: "\(Ticket.family) ORDER BY id DESC", arguments: [id])
        for member in family where !gone.contains(member) {
          try transaction.run(
            "UPDATE ticket SET merged_into = NULL WHERE merged_into = ?", [.integer(member)])
          try transaction.deleteApprovals(ofTicket: member)
          for table in WriteTransaction.ticketTables {
            try transaction.run("DELETE FROM \(table) WHERE ticket_id = ?", [.integer(member)])
          }
          try transaction.run(
            "DELETE FROM ticket_link WHERE ticket_id = ?1 OR other_id = ?1", [.integer(member)])
          try transaction.delete(from: "ticket", id: member)
          gone.append(member)
        }
        try transaction.context.interruption.check()
      }
      return gone.sorted()
    }
  }
}

extension WriteTransaction {
  /// Tables with rows of a ticket, those that point at others first.
  static let ticketTables = [
    "ticket_attachment", "ticket_event", "ticket_tag", "ticket_policy", "alert_clock_event",
    "ticket_escalation", "kb_use",
  ]

  func tags(ofTicket id: Int64) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT tag FROM ticket_tag WHERE ticket_id = ? ORDER BY id", arguments: [id])
  }

  /// Links between two tickets, whichever of them they were noted at.
  fileprivate func links(_ ticket: Int64, _ kind: TicketLinkKind?, _ other: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM ticket_link WHERE (kind = ?3 OR ?3 IS NULL) AND (ticket_id = ?1 AND other_id = ?2
          OR ticket_id = ?2 AND other_id = ?1 AND (?3 IS NULL OR kind IN ('related', 'duplicate')))
        """, arguments: [ticket, other, kind?.rawValue])
  }

  /// A ticket of nobody known is that of the customer whose ticket was merged into it.
  fileprivate func adoptCustomer(of id: Int64, by winner: Int64) throws {
    try run(
      """
      UPDATE ticket SET customer_id = (SELECT customer_id FROM ticket WHERE id = ?1)
      WHERE id = ?2 AND customer_id IS NULL AND (SELECT customer_id FROM ticket WHERE id = ?1) IS NOT NULL
      """, [.integer(id), .integer(winner)])
  }
}
