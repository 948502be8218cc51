/// Names of months and weekdays in the languages that headers are read in, whole and shortened.
enum MonthName {
  /// The month that a word names, 1…12; the word is in lower case, without accents.
  static func month(_ word: String) -> Int64? { months[word] }

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let months: [String: Int64] = {
    var months: [String: Int64] = [:]
    for line in table.split(separator: "\n") {
      for (index, names) in line.split(separator: " ").enumerated() {
        for name in names.split(separator: "|") {
          months[String(name).foldedKey.withoutAccents] = Int64(index + 1)
        }
      }
    }
    return months
  }()

  /// A language a line, January first.
  ///
  /// - Source: CLDR, months of the Gregorian calendar, standing alone and in dates.
  private static let table = """
    january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
    januar|jänner|jan februar|feber|feb märz|mär|mrz|maerz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez
    janvier|janv|jan février|févr|fév|fevr mars avril|avr mai juin juillet|juil août|aoû septembre|sept octobre|oct novembre|nov décembre|déc
    enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic
    januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec
    gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic
    janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
    styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru
    январь|января|янв февраль|февраля|фев|февр март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен|сент октябрь|октября|окт ноябрь|ноября|ноя|нояб декабрь|декабря|дек
    januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec
    ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara
    """

  private static let weekdays = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
    lunedì martedì mercoledì giovedì venerdì sabato domenica gio
    segunda terça quarta quinta sexta seg ter qua qui sex
    poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz
    понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    """.split(whereSeparator: \.isWhitespace).map { String($0).foldedKey.withoutAccents })
}
