/// Abbreviations of time zones that dates end in, in lower case.
enum TimeZoneName {
  /// Seconds east of UTC of those that mean one offset wherever they are written.
  ///
  /// - Source: RFC 5322, section 4.3; the tz database.
  static let offsets: [String: Int64] = {
    let hours: KeyValuePairs<Double, [String]> = [
      0: ["z", "utc", "gmt", "wet"], 1: ["cet", "mez", "west"], 2: ["cest", "mesz", "eet"],
      3: ["eest", "msk"], 8: ["hkt", "sgt", "awst"], 9: ["jst", "kst"], 9.5: ["acst"], 10: ["aest"],
      10.5: ["acdt"], 11: ["aedt"], 12: ["nzst"], 13: ["nzdt"], -3: ["brt"], -3.5: ["nst"], -4: ["edt"],
      -5: ["est"], -6: ["mdt"], -7: ["mst", "pdt"], -8: ["pst", "akdt"], -9: ["akst"], -10: ["hst"],
    ]
    var offsets: [String: Int64] = [:]
    for (hour, names) in hours { for name in names { offsets[name] = Int64(hour * 3600) } }
    return offsets
  }()

  /// Those that stand for other offsets in other parts of the world: India, Israel and Ireland; America, China and Cuba.
  static let ambiguous: Set<String> = ["ist", "cst", "cdt", "bst", "ast", "adt", "sst", "gst", "amt", "ect"]

  static func isKnown(_ word: String) -> Bool { offsets[word] != nil || ambiguous.contains(word) }
}
