/// The word somebody probably meant, for "did you mean '…'?".
///
/// - Parameters:
///   - word: what was typed; case is disregarded.
///   - candidates: what would have been right. The first of several equally near ones wins.
/// - Returns: a candidate at most a third of its length away (one edit for words of up to five letters), else one that
///   starts with the word (three letters or more), else `nil`.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let typed = word.lowercased()
  var best: (candidate: String, distance: Int)?
  var longer: String?
  for candidate in candidates {
    let known = candidate.lowercased()
    let limit = min(max(1, known.count / 3), (best?.distance ?? .max) - 1)
    if let distance = editDistance(typed, known, limit: limit), distance < known.count {
      best = (candidate, distance)
    } else if longer == nil, typed.count >= 3, known.hasPrefix(typed) {
      longer = candidate
    }
    if best?.distance == 0 { break }
  }
  return best?.candidate ?? longer
}
