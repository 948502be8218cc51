/// A value of a row as it is stored.
package enum RuleValue: Sendable, Hashable {
  case integer(Int64)
  case text(String)
  case list([String])

  init?(_ value: SQLValue) {
    switch value {
    case .null: return nil
    case .integer(let integer): self = .integer(integer)
    case .text(let text): self = .text(text)
    }
  }
}
