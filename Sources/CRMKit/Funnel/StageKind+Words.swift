extension StageKind {
  /// What a word of another system says of a deal: open, won or lost; `nil` for a word that says neither.
  ///
  /// Words are compared without case and punctuation; what begins with `closed won` or `closed lost` is that.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    if let kind = StageKind(rawValue: word) {
      self = kind
    } else if let kind = StageKind.words.first(where: { $0.value.contains(word) })?.key {
      self = kind
    } else if word.hasPrefix("closed won") {
      self = .won
    } else if word.hasPrefix("closed lost") {
      self = .lost
    } else {
      return nil
    }
  }

  private static let words: KeyValuePairs<StageKind, [String]> = [
    .won: [
      "closedwon", "closed won", "closed converted", "converted", "win", "deal won", "gewonnen",
      "abgeschlossen gewonnen",
      "gagné", "gagnée", "conclu", "ganado", "ganada", "cerrado ganado", "vinto", "ganho", "赢单", "成交", "已成交",
      "已赢单",
      "赢单关闭", "成交关闭", "ganha", "fechado ganho", "vinta", "chiuso vinto", "wygrana", "wygrane", "wygrany",
      "выиграна", "выигран", "успешно реализовано", "сделка успешна", "vunnen", "vunnet", "kazanıldı",
      "kazanılan", "受注", "成約", "贏單", "已贏單", "已签约",
    ],
    .lost: [
      "closedlost", "closed lost", "closed not converted", "deal lost", "loss", "disqualified", "unqualified",
      "verloren",
      "abgeschlossen verloren", "perdu", "perdue", "perdido", "perdida", "cerrado perdido", "perso", "输单",
      "丢单", "失单",
      "已输单", "已丢单", "输单关闭", "fechado perdido", "persa", "chiuso perso", "przegrana", "przegrane", "przegrany",
      "utracona", "проиграна", "проигран", "закрыто и не реализовано", "сделка провалена", "провалена",
      "förlorad", "kaybedildi", "kaybedilen", "失注", "輸單", "丟單",
    ],
    .open: [
      "in progress", "offen", "ouvert", "abierto", "aberto", "abierta", "aberta", "en curso", "em andamento",
      "en cours", "aperto", "aperta", "in corso", "otwarta", "otwarte", "w toku", "в работе", "открыта",
      "открыт", "öppen", "pågående", "açık", "進行中", "商談中", "进行中", "跟进中",
    ],
  ]
}
