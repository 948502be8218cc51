extension RecordCondition {
  mutating func add(_ rule: Rule?) {
    guard let condition = rule?.condition(alias: "r") else { return }
    add(condition.sql, values: condition.values)
  }
}
