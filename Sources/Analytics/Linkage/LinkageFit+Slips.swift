import Foundation

extension LinkageFit {
  /// How many matches have each number of slips, to how many would if the fields slipped each for itself; as if one more
  /// had.
  ///
  /// Whoever types a record again slips once or twice, in whichever field: slips are rarer together than each for itself
  /// would have it, and strangers who are somewhat alike in every field are then no matches. That they were likelier
  /// together is never learnt, for that is how a class of relatives looks.
  /// - Source: Larsen & Rubin 2001, Journal of the American Statistical Association 96(453), for matches whose fields
  ///   depend on each other.
  func slips(_ isMatch: [Double], _ matches: Double) -> [Double] {
    var seen = Array(repeating: 0.0, count: fields.count + 1)
    var compared: [UInt32: Double] = [:]
    for index in patterns.indices {
      let weight = isMatch[index] * patterns.counts[index]
      seen[patterns.slips[index]] += weight
      compared[patterns.compared[index], default: 0] += weight
    }
    var expected = Array(repeating: 0.0, count: fields.count + 1)
    for (fields, weight) in compared.sorted(by: { $0.key < $1.key }) where weight > 0 {
      for (number, chance) in slipChances(fields).enumerated() { expected[number] += weight * chance }
    }
    let more = 1 / max(matches, 1e-9)
    let ratios = fallingRatios(
      zip(seen, expected).map { $0 + more * $1 }, to: expected.map { $0 * (1 + more) })
    return ratios.enumerated().map { $0 > slipLimit ? min($1, LinkageFit.rareSlips) : $1 }
  }

  private static let rareSlips = 1e-6

  /// Takes a record of one customer to have slipped once at most, where that tells as well what is there.
  ///
  /// A few strangers that are alike in much are else matches with many slips: that there are such has to be worth
  /// two parameters, how often there are and how they look.
  /// - Source: Schwarz 1978, Annals of Statistics 6(2), for what a parameter has to be worth.
  mutating func boundSlips() {
    guard fields.count > 2, model.rule == nil else { return }
    var other = self
    other.slipLimit = 1
    other.maximise(rounds: 25)
    if other.isPlausible, likelihood - other.likelihood < log(model.pairs) { self = other }
  }

  /// The chance of each number of slips on some fields, one bit each, where each slips for itself.
  private func slipChances(_ compared: UInt32) -> [Double] {
    var chances = [1.0]
    for field in fields.indices where compared & (1 << UInt32(field)) != 0 {
      let exact = model.m[field, .exact]
      chances.append(0)
      for number in chances.indices.reversed() {
        chances[number] = chances[number] * exact + (number > 0 ? chances[number - 1] * (1 - exact) : 0)
      }
    }
    return chances
  }
}
