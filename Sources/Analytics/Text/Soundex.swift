import Foundation

/// The sound of a name in English: its first letter and three digits.
///
/// Letters of one sound that follow each other, also across H and W, count once; vowels part them.
/// - Returns: four characters such as `R163`; empty for an empty text. The first character of a text in another script
///   stands as it is.
/// - Source: Russell & Odell 1918, US patent 1261167, as used for the census of the United States.
package func soundex(_ text: String) -> String {
  let letters = Array(text.decomposedStringWithCompatibilityMapping.uppercased().unicodeScalars)
  guard let first = letters.first else { return "" }
  var code = String(first)
  var length = 1
  var last = soundexDigit(first)
  for letter in letters.dropFirst() where length < 4 {
    if let digit = soundexDigit(letter) {
      if digit != last {
        code.unicodeScalars.append(digit)
        length += 1
      }
      last = digit
    } else if letter != "H", letter != "W" {
      last = nil
    }
  }
  return code + String(repeating: "0", count: 4 - length)
}

private func soundexDigit(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
  switch letter {
  case "B", "F", "P", "V": "1"
  case "C", "G", "J", "K", "Q", "S", "X", "Z": "2"
  case "D", "T": "3"
  case "L": "4"
  case "M", "N": "5"
  case "R": "6"
  default: nil
  }
}
