extension RuleField {
  /// A field of a noun's table that rules can name.
  init(_ field: Field) {
    if field.name == "id" {
      self.init(field.name, .number(digits: 0), field.help) { $0.key }
    } else {
      self.init(field.name, RuleFieldType(field.kind), column: field.column, field.help)
    }
  }
}

extension RuleFieldType {
  fileprivate init(_ kind: Field.Kind) {
    switch kind {
    case .text, .currency, .user, .team, .json: self = .text
    case .integer: self = .number(digits: 0)
    case .number(let digits), .price(let digits): self = .number(digits: digits)
    case .money: self = .money
    case .instant: self = .instant
    case .word(let words): self = words.isRanked ? .ranked(words.all) : .words(words.all)
    case .list: self = .list
    }
  }
}

extension FieldTable {
  /// What rules about a record can name.
  var ruleFields: [RuleField] { fields(.ruled).map { RuleField($0) } }
}
