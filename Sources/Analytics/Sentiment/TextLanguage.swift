/// The language of a text as its script tells it.
package enum TextLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}
