/// A pattern of folded text: characters, `?` for any one and `*` for any number.
package struct RulePattern: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case scalar(Unicode.Scalar)
    case anyOne
    case anyNumber
  }

  let parts: [Part]

  /// - Parameter text: not folded yet.
  init(_ match: RuleMatch, _ text: String) {
    let parts = text.foldedForRules.unicodeScalars.map { scalar -> Part in
      guard match == .like else { return .scalar(scalar) }
      return scalar == "*" ? .anyNumber : scalar == "?" ? .anyOne : .scalar(scalar)
    }
    switch match {
    case .contains: self.parts = [.anyNumber] + parts + [.anyNumber]
    case .starts: self.parts = parts + [.anyNumber]
    case .ends: self.parts = [.anyNumber] + parts
    case .like, .has: self.parts = parts
    }
  }

  var stars: Int { parts.count { $0 == .anyNumber } }

  /// For SQL's LIKE with `\` as the escape.
  var like: String {
    var text = ""
    for part in parts {
      switch part {
      case .anyNumber: text += "%"
      case .anyOne: text += "_"
      case .scalar(let scalar):
        if scalar == "%" || scalar == "_" || scalar == "\\" { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether a folded text matches.
  /// - Complexity: O(text · pattern).
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var part = 0
    // Where to go on when the latest star takes one character more.
    var retry: (part: Int, position: Int)?
    while position < scalars.count {
      if part < parts.count, parts[part] == .anyNumber {
        retry = (part + 1, position)
        part += 1
      } else if part < parts.count, parts[part] == .anyOne || parts[part] == .scalar(scalars[position]) {
        part += 1
        position += 1
      } else if let last = retry {
        retry = (last.part, last.position + 1)
        part = last.part
        position = last.position + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == .anyNumber }
  }
}
