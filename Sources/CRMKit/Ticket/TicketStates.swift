/// The states that tickets of this database go through, the first one for new tickets.
package struct TicketStates: Sendable, Equatable {
  package var all: [ServiceState]

  /// `new:open; open:open; pending:paused; on-hold:paused; resolved:resolved; closed:closed`
  package static let standard = Setting.Key.standardTicketStates

  /// Reads states as the setting `ticket.states` has them.
  ///
  /// - Throws: ``ValueError`` where one has no category, is there twice, or a category but paused has none.
  package init(parsing text: String) throws(ValueError) {
    all = []
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
      let halves = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard halves.count == 2, let category = ServiceState.Category(rawValue: halves[1]), !halves[0].isEmpty
      else {
        throw ValueError(
          .notAllowed, "'\(String(part).trimmed)' is not a state with its category",
          hint: "write name:category, the category one of open, paused, resolved and closed")
      }
      guard named(halves[0]) == nil else {
        throw ValueError(.notAllowed, "'\(halves[0])' is there twice", hint: "give each state another name")
      }
      all.append(ServiceState(halves[0], category))
    }
    for category in [ServiceState.Category.open, .resolved, .closed]
    where !all.contains(where: { $0.category == category }) {
      throw ValueError(
        .notAllowed, "no state is of category \(category.rawValue)",
        hint: "tickets begin in an open state, and end in one that is resolved or closed")
    }
    if all[0].category != .open {
      throw ValueError(
        .notAllowed, "the first state, '\(all[0].name)', is not of category open",
        hint: "new tickets begin in it")
    }
  }

  /// The states of a database.
  init(_ database: Database) throws {
    let text = try Setting.value(Setting.Key.ticketStates.rawValue, in: database)
    do throws(ValueError) { try self.init(parsing: text ?? TicketStates.standard) } catch {
      throw StoreError.badSetting(key: Setting.Key.ticketStates.rawValue, value: text ?? "")
    }
  }

  func named(_ name: String) -> ServiceState? {
    let key = ColumnAlias.key(name)
    return all.first { ColumnAlias.key($0.name) == key }
  }

  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func state(_ name: String) throws -> ServiceState {
    guard let state = named(name) else {
      throw RecordError.notAllowed(field: "state", value: name, allowed: all.map(\.name))
    }
    return state
  }

  /// New tickets begin in it.
  var first: ServiceState { all[0] }

  /// Tickets that somebody works on are in it: the second open state, or the first where there is one alone.
  var working: ServiceState {
    let open = all.filter { $0.category == .open }
    return open.count > 1 ? open[1] : open[0]
  }

  /// The first state of a category.
  func first(_ category: ServiceState.Category) -> ServiceState? { all.first { $0.category == category } }

  /// The state that a word of a file means: one of ours, else the word itself with the category that it tells.
  ///
  /// - Returns: the category is `nil` where the word tells none.
  func reading(_ word: String) -> (name: String, category: ServiceState.Category?) {
    if let known = named(word) { return (known.name, known.category) }
    return (word, ServiceState.Category(telling: ColumnAlias.key(word)))
  }
}

extension ServiceState.Category {
  /// The category that the words of a state's name tell, those that end a ticket first.
  init?(telling key: String) {
    let words: [(ServiceState.Category, [String])] = [
      (
        .paused,
        [
          "pending", "hold", "waiting", "awaiting", "wait", "paused", "suspended", "wartend", "warten",
          "zurückgestellt", "attente", "espera", "pendiente", "wacht", "wachtend", "等待", "aguardando",
          "pendente", "attesa", "oczekuje", "oczekujące", "oczekujący", "wstrzymane", "wstrzymany", "ожидает",
          "ожидание", "ожидании", "отложен", "väntar", "väntande", "beklemede", "bekliyor", "保留", "対応待ち",
          "挂起", "掛起",
        ]
      ),
      (
        .closed,
        [
          "closed", "close", "cancelled", "canceled", "merged", "rejected", "spam", "geschlossen",
          "abgelehnt", "storniert", "clos", "fermé", "clôturé", "annulé", "rejeté", "cerrado", "cancelado",
          "rechazado",
          "gesloten", "geannuleerd", "fechado", "fechada", "encerrado", "encerrada", "chiuso", "chiusa",
          "annullato", "zamknięte", "zamknięty", "zamknięta", "anulowane", "закрыт", "отменен", "отклонен",
          "stängd", "stängt", "avslutad", "avslutat", "kapalı", "kapandı", "kapatıldı", "iptal", "クローズ", "終了",
          "取消", "关闭", "關閉",
        ]
      ),
      (
        .resolved,
        [
          "resolved", "solved", "done", "fixed", "complete", "completed", "gelöst", "erledigt", "behoben",
          "résolu", "terminé", "resolvido", "resolvida", "concluído", "concluída", "risolto", "risolta",
          "rozwiązane", "rozwiązany", "zakończone", "решен", "выполнен", "завершен", "löst", "åtgärdad",
          "klar", "çözüldü", "tamamlandı", "完了", "完成", "resuelto", "solucionado", "opgelost", "解决", "解決",
        ]
      ),
      (
        .open,
        [
          "new", "open", "opened", "active", "reopened", "progress", "assigned", "neu", "offen",
          "bearbeitung",
          "zugewiesen", "nouveau", "ouvert", "cours", "attribué", "nuevo", "abierto", "curso", "nieuw",
          "behandeling", "新", "novo", "nova", "aberto", "aberta", "andamento", "nuovo", "aperto", "aperta",
          "lavorazione", "nowe", "nowy", "otwarte", "otwarty", "realizacji", "новый", "новая", "открыт",
          "работе", "обработке", "ny", "öppen", "öppet", "pågående", "pågår", "yeni", "açık", "işlemde",
          "対応中", "未対応", "进行中", "受付", "オープン", "处理", "處理",
        ]
      ),
    ]
    let key = key.withoutAccents
    let parts = key.split { !$0.isLetter }.map(String.init)
    func tells(_ word: String) -> Bool {
      let word = word.withoutAccents
      return word.utf8.count > word.count ? key.contains(word) : parts.contains(word)
    }
    guard let found = words.first(where: { $0.1.contains(where: tells) }) else { return nil }
    self = found.0
  }
}

extension Store {
  /// The states that tickets of this database go through.
  package func ticketStates() throws -> TicketStates { try read { try TicketStates($0) } }
}
