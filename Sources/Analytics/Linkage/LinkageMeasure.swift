/// How values of a field are compared.
package enum LinkageMeasure: String, Sendable, BitwiseCopyable {
  /// Names and other words: Jaro–Winkler, in the order written and with the words sorted.
  case text
  /// Numbers that are names: phones, codes; one wrong digit is a slip.
  case digits
  /// Dates as eight digits, the year first.
  case date
}
