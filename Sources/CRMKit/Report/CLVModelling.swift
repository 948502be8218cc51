import Analytics
import Foundation

/// Fits the models and tells what they expect.
struct CLVModelling {
  let options: CLVOptions
  let histories: [CLVHistory]
  /// Minor units of a unit of the currency.
  let unit: Double
  /// The last day of the calibration.
  let end: Int64
  private(set) var fits: [CLVFit] = []
  private(set) var remarks: [String] = []
  private(set) var holdout: HoldOutError?

  init(_ histories: [CLVHistory], _ options: CLVOptions, unit: Double, end: Int64) {
    self.histories = histories
    self.options = options
    self.unit = unit
    self.end = end
  }

  /// - Returns: none without an order, of which no model is needed.
  /// - Throws: ``ReportError`` with too little data.
  mutating func estimates() throws -> [CLVEstimate] {
    if histories.isEmpty { return [] }
    return switch options.method {
    case .historic: histories.map { CLVEstimate(value: Double($0.net) / unit * options.margin) }
    case .simple: histories.map(simple)
    case .bgnbd: try estimates(by: BGNBD.self)
    case .mbgnbd: try estimates(by: MBGNBD.self)
    case .paretonbd: try estimates(by: ParetoNBD.self)
    }
  }

  private func simple(_ history: CLVHistory) -> CLVEstimate {
    let purchases = Double(history.orders) / Double(max(1, history.ageDays)) * options.horizon.days
    let spend = Double(history.net) / Double(history.orders) / unit
    return CLVEstimate(purchases: purchases, spend: spend, value: purchases * spend * options.margin)
  }

  private mutating func estimates<Model: PurchaseModel>(by type: Model.Type) throws -> [CLVEstimate] {
    let purchases = try histories.map { try $0.purchases(unitDays: options.unitDays) }
    let fit = try fitted(type, purchases)
    let spends = try spends()
    let (days, unitDays) = (options.horizon.periodLength, Double(options.unitDays))
    let alive = purchases.map(fit.model.probabilityAlive)
    let within = DiscountedPurchases(
      periods: 1, periodLength: options.horizon.days / unitDays, discountRate: 0
    ).expectedIfAlive(by: fit.model, given: purchases)
    let discounted = DiscountedPurchases(
      periods: options.horizon.periods, periodLength: days / unitDays,
      discountRate: options.horizon.discount(monthly: options.discount)
    ).expectedIfAlive(by: fit.model, given: purchases)
    let later = heldOut(fit.model, purchases)
    return purchases.indices.map { index in
      CLVEstimate(
        purchases: within[index] * alive[index], alive: alive[index], spend: spends[index],
        value: spends[index].map { $0 * discounted[index] * alive[index] * options.margin },
        holdout: later?[index])
    }
  }

  private mutating func fitted<Model: PurchaseModel>(
    _ type: Model.Type, _ purchases: [PurchaseHistory]
  ) throws -> PurchaseFit<Model> {
    do {
      let fit = try Model.fit(PurchaseSample(purchases))
      fits.append(CLVFit(options.method.rawValue, fit))
      return fit
    } catch let error as FitError {
      switch error {
      case .tooFewCustomers(let count, let needed):
        throw ReportError.tooFewCustomers(count: count, needed: needed)
      case .noRepeatPurchase(let customers): throw ReportError.noRepeatPurchase(customers: customers)
      }
    }
  }

  /// Units of the currency that each customer is expected to spend at a purchase; `nil` where nothing can be said.
  private mutating func spends() throws -> [Double?] {
    let spends = try histories.map {
      try SpendHistory(repeats: $0.repeats, meanSpend: $0.meanRepeatNet / unit)
    }
    do {
      let fit = try GammaGamma.fit(spends)
      fits.append(CLVFit("gamma-gamma", fit))
      return spends.map { fit.model.expectedSpend(given: $0) }
    } catch let error as FitError {
      if case .tooFewCustomers(let count, let needed) = error {
        remarks.append(
          "no model of spending: \(count) customers have repeat orders with a price, \(needed) are needed")
      }
      return spends.map { _ in nil }
    }
  }

  private mutating func heldOut<Model: PurchaseModel>(
    _ model: Model, _ purchases: [PurchaseHistory]
  ) -> [Double]? {
    guard let holdoutEnd = options.holdoutEnd else { return nil }
    let span = Double(holdoutEnd - end) / Double(options.unitDays)
    let predicted = DiscountedPurchases(periods: 1, periodLength: span, discountRate: 0)
      .expected(by: model, given: purchases)
    holdout = HoldOutError(predicted: predicted, actual: histories.map { Double($0.later) })
    return predicted
  }
}

/// A model as it was fitted: what stands beside the customers' values.
package struct CLVFit: Sendable {
  package var name: String
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  package var customers: Int
  package var gradientNorm: Double
  package var iterations: Int
  package var isConverged: Bool
  package var warnings: [FitWarning]

  init(_ name: String, _ fit: some ModelFit) {
    self.name = name
    parameters = fit.parameters
    logLikelihood = fit.logLikelihood
    customers = fit.customers
    gradientNorm = fit.gradientNorm
    iterations = fit.iterations
    isConverged = fit.isConverged
    warnings = fit.warnings
  }
}

/// What a model expects of one customer.
struct CLVEstimate {
  /// In the horizon.
  var purchases: Double?
  /// 0…1.
  var alive: Double?
  /// Units of the currency, for a purchase.
  var spend: Double?
  /// Units of the currency, discounted.
  var value: Double?
  /// Purchases expected in the hold-out.
  var holdout: Double?
}

/// How far ahead value is looked for: `12mo`, `52w`, `90d`, `1y`.
package struct CLVHorizon: Sendable, Equatable {
  /// Days of a mean month of the Gregorian calendar's four years: 365.25 ÷ 12.
  static let month = 365.25 / 12

  package let text: String
  /// Periods after which what comes is discounted anew.
  let periods: Int
  /// Days.
  let periodLength: Double

  package static let year = CLVHorizon(text: "12mo", periods: 12, periodLength: month)

  private init(text: String, periods: Int, periodLength: Double) {
    self.text = text
    self.periods = periods
    self.periodLength = periodLength
  }

  /// - Throws: ``ValueError`` `invalid_duration`.
  package init(parsing text: String) throws(ValueError) {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let lengths: KeyValuePairs<String, (Int, Double)> = [
      "d": (1, 1), "w": (1, 7), "mo": (1, CLVHorizon.month), "y": (12, CLVHorizon.month),
    ]
    let unit = lengths.first { $0.key == text.dropFirst(number.count) }?.value
    guard let count = Int(number), let unit, 1...1200 ~= count else {
      throw ValueError(.invalidDuration, "'\(text)' is not a horizon", hint: "write 12mo, 52w, 90d or 1y")
    }
    self.init(text: text, periods: count * unit.0, periodLength: unit.1)
  }

  /// In all.
  var days: Double { Double(periods) * periodLength }

  /// The discount of a period where `monthly` is that of a month.
  func discount(monthly: Double) -> Double {
    periodLength == CLVHorizon.month ? monthly : pow(1 + monthly, periodLength / CLVHorizon.month) - 1
  }
}
