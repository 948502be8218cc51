import Foundation

/// The parameters under which data are likeliest, all of them positive, and how sure they are.
struct LikelihoodMaximum {
  let names: [String]
  let logarithms: [Double]
  let logLikelihood: Double
  let gradientNorm: Double
  let iterations: Int
  let standardErrors: [Double]?
  let unidentified: [[String]]

  /// The mean gradient a customer below which a search counts as finished.
  static let tolerance = 1e-6

  var values: [Double] { logarithms.map { exp($0) } }
  var isConverged: Bool { gradientNorm <= Self.tolerance }

  var parameters: [FittedParameter] {
    names.indices.map { index in
      FittedParameter(name: names[index], value: values[index], standardError: standardErrors?[index])
    }
  }

  var warnings: [FitWarning] {
    var warnings: [FitWarning] = []
    if !isConverged { warnings.append(.notConverged(gradientNorm: gradientNorm)) }
    warnings += unidentified.map { .notIdentified(parameters: $0) }
    if standardErrors == nil { warnings.append(.noStandardErrors) }
    return warnings
  }
}
