import ArgumentParser
import CRMKit

/// How `crm report rfm` scores.
struct RFMScoreOptions: ParsableArguments {
  @Option(help: .init("Scores from 1 to this, 2 to 9.", valueName: "n"), transform: bins(argument:))
  var bins = 5
  @Option(
    help: "quantile, rfm-package, ntile or fixed.",
    completion: .list(RFMMethod.allCases.map(\.rawValue)), transform: RFMMethod.init(argument:))
  var method: RFMMethod?
  @Option(
    help: .init(
      "Bounds of the method fixed: recency=30,90;frequency=1,4;monetary=100,500.", valueName: "bounds"))
  var cuts: String?
  @Option(
    help: .init("Names of the scores: grid, package, or a CSV file of ranges.", valueName: "table"),
    completion: .file())
  var segments = "grid"
}

extension RFMScoreOptions {
  /// - Throws: ``UsageError`` where bounds and method do not go together, ``ReportError``.
  func value() throws -> RFMOptions {
    var options = RFMOptions()
    options.bins = bins
    options.cuts = try cuts.map(RFMCuts.init(parsing:))
    options.method = method ?? (cuts == nil ? .quantile : .fixed)
    guard (options.method == .fixed) == (cuts != nil) else {
      throw UsageError(
        .conflictingOptions, "--method fixed and --cuts belong together",
        hint: "write --cuts 'recency=30,90;frequency=1,4;monetary=100,500'")
    }
    options.segments =
      try RFMSegmentTable.shipped.first { $0.name == segments } ?? RFMSegmentTable(path: segments)
    return options
  }
}

private func bins(argument: String) throws -> Int {
  guard let number = Int(argument), 2...9 ~= number else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not a number of scores", hint: "write --bins 5, from 2 to 9")
  }
  return number
}
