import ArgumentParser
import CRMKit
import Foundation

/// How `crm report clv` values customers.
struct CLVModelOptions: ParsableArguments {
  @Option(
    help: "historic, simple, bgnbd, mbgnbd or paretonbd.",
    completion: .list(CLVMethod.allCases.map(\.rawValue)), transform: CLVMethod.init(argument:))
  var method: CLVMethod = .mbgnbd
  @Option(help: "Unit of time of the model: day or week.", completion: .list(["day", "week"])) var unit =
    "week"
  @Option(help: .init("Let the model see nothing after this day.", valueName: "date"))
  var calibrationEnd: String?
  @Option(help: .init("Compare the forecast with the orders up to this day.", valueName: "date"))
  var holdout: String?
  @Option(help: .init("How far ahead to look: 12mo, 52w, 90d, 1y.", valueName: "time")) var horizon = "12mo"
  @Option(help: .init("Discount of a month: 0.01 is one per cent.", valueName: "rate")) var discount = 0.01
  @Option(help: .init("Share of the spend that is margin.", valueName: "share")) var margin = 1.0
}

extension CLVModelOptions {
  /// - Throws: ``UsageError``, ``ValueError`` for what is no day or no horizon.
  func value(_ now: Instant, _ zone: TimeZone) throws -> CLVOptions {
    var options = CLVOptions()
    options.method = method
    guard let days: Int64 = ["day": 1, "week": 7][unit] else {
      throw UsageError(.invalidValue, "'\(unit)' is not one of day, week")
    }
    options.unitDays = days
    options.horizon = try CLVHorizon(parsing: horizon)
    options.calibrationEnd = try calibrationEnd.map { try AsOf(parsing: $0, now: now, in: zone).day }
    options.holdoutEnd = try holdout.map { try AsOf(parsing: $0, now: now, in: zone).day }
    if let end = options.holdoutEnd {
      guard let start = options.calibrationEnd, start < end else {
        throw UsageError(
          .conflictingOptions, "--holdout needs an earlier --calibration-end",
          hint: "write --calibration-end 2025-09-30 --holdout 2025-12-31")
      }
    }
    try check(discount, "--discount", from: 0, to: 1)
    try check(margin, "--margin", from: 0, to: 1)
    (options.discount, options.margin) = (discount, margin)
    return options
  }

  private func check(_ value: Double, _ option: String, from low: Double, to high: Double) throws {
    guard value >= low, value <= high else {
      throw UsageError(.invalidValue, "\(option) must lie between 0 and 1", hint: "write \(option) 0.01")
    }
  }
}
