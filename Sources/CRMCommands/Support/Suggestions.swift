import Analytics

/// "did you mean 'list'?", or `nil` if nothing is near.
func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  suggestion(for: word, among: candidates).map { "did you mean '\($0)'?" }
}

/// The word of `candidates` that is nearest to what was typed; `nil` if none is near.
func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
  suggestion(for: word, among: candidates)
}
