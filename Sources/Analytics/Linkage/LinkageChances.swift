/// A probability for each level of each field; that of a missing value is 1, so that it weighs nothing.
package struct LinkageChances: Sendable, Equatable {
  private var cells: [Double]

  init(fields: Int, chance: Double = 1) {
    cells = Array(repeating: chance, count: fields * AgreementLevel.count)
  }

  package subscript(_ field: Int, _ level: AgreementLevel) -> Double {
    @inline(__always) get { cells[field * AgreementLevel.count + Int(level.rawValue)] }
    set { cells[field * AgreementLevel.count + Int(level.rawValue)] = newValue }
  }

  /// The levels of a field.
  subscript(_ field: Int) -> LevelChances {
    get { LevelChances(AgreementLevel.allCases.map { self[field, $0] }) }
    set { for level in AgreementLevel.allCases { self[field, level] = newValue[level] } }
  }

  /// The chance of a pattern where the fields are independent.
  @inline(__always)
  func product(_ places: ArraySlice<UInt8>) -> Double {
    var chance = 1.0
    for place in places { chance *= cells[Int(place)] }
    return chance
  }
}

/// A number for each level of one field.
struct LevelChances: Sendable, Equatable {
  private var cells: [Double]

  init(_ cells: [Double]) { self.cells = cells }

  subscript(_ level: AgreementLevel) -> Double {
    get { cells[Int(level.rawValue)] }
    set { cells[Int(level.rawValue)] = newValue }
  }
}
