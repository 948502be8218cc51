/// What is asked of a text; every text in it is folded by ``Swift/String/foldedForRules``.
package enum RuleTextTest: Sendable, Hashable {
  case equal(String)
  case among([String])
  /// By the bytes of the folded texts; never `=` or `!=`.
  case ordered(RuleComparison, String)
  case pattern(RulePattern)
}

extension String {
  /// The text with the letters A to Z small and everything else as it is: what `lower()` of SQLite does.
  var foldedForRules: String {
    String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
