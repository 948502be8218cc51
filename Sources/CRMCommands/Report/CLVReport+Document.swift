import Analytics
import CRMKit
import Tabular

extension CLVReport {
  /// The models and what holds for all customers, as `crm.clv/1`.
  var document: Document {
    var document = Document(schema: "crm.clv/1", members: members, lines: lines)
    document.columns = CLVFit.columns
    document.rows = fits.flatMap(\.rows)
    return document
  }

  private var members: [(key: String, value: JSONValue)] {
    asOf.members + [
      ("method", .string(options.method.rawValue)), ("unit_days", .integer(options.unitDays)),
      ("calibration_end", .string(CalendarDay(daysSinceEpoch: calibrationEnd).description)),
      (
        "holdout_end",
        .optional(options.holdoutEnd.map { CalendarDay(daysSinceEpoch: $0).description })
      ),
      ("horizon", .string(options.horizon.text)),
      ("monthly_discount", .number(options.discount.shortLiteral)),
      ("margin", .number(options.margin.shortLiteral)),
      ("currency", .optional(currency?.code)),
      ("total_value", total.map { .number($0.literal(digits: 4)) } ?? .null),
      ("models", .array(fits.map(\.json))), ("holdout", holdout?.json ?? .null),
      ("warnings", .strings(remarks + warnings)),
    ]
  }

  private var lines: [TextDocument.Field] {
    let end = CalendarDay(daysSinceEpoch: calibrationEnd)
    return [
      asOf.line,
      TextDocument.Field(
        "method", "\(options.method.rawValue), calibrated to \(end), unit \(options.unitDays) days"),
      TextDocument.Field(
        "horizon", "\(options.horizon.text), \(options.discount.shortLiteral) discount a month"),
    ]
      + fits.map { TextDocument.Field($0.name, $0.lines) } + [
        TextDocument.Field("hold-out", holdoutLine),
        TextDocument.Field(
          "total value",
          currency.flatMap { currency in total.map { "\($0.literal(digits: 2)) \(currency.code)" } }),
      ]
  }

  private var holdoutLine: String? {
    guard let holdout, let end = options.holdoutEnd else { return nil }
    return "to \(CalendarDay(daysSinceEpoch: end)): \(holdout.line)"
  }

  /// What to know before the models are believed.
  var warnings: [String] { fits.flatMap { fit in fit.warnings.map { "\(fit.name): \($0.sentence)" } } }
}

extension CLVFit {
  fileprivate static let columns = [
    Column("model", help: "name of the model"), Column("parameter", help: "name of the parameter"),
    Column("estimate", .decimal, help: "its value"),
    Column("standard_error", .decimal, help: "its standard error"),
    Column("log_likelihood", .decimal, help: "of the model"),
  ]

  fileprivate var rows: [[Cell]] {
    parameters.map { parameter in
      [
        .text(name), .text(parameter.name), .decimal(parameter.value.literal(digits: 6)),
        parameter.standardError.map { .decimal($0.literal(digits: 4)) } ?? .null,
        .decimal(logLikelihood.literal(digits: 4)),
      ]
    }
  }

  fileprivate var lines: [String] {
    [
      parameters.map { parameter in
        "\(parameter.name) \(parameter.value.literal(digits: 4))"
          + (parameter.standardError.map { " ± \($0.literal(digits: 4))" } ?? "")
      }.joined(separator: ", "),
      "log-likelihood \(logLikelihood.literal(digits: 2)), \(customers) customers",
    ]
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)),
      (
        "parameters",
        .array(
          parameters.map { parameter in
            .object([
              ("name", .string(parameter.name)), ("estimate", .number(parameter.value.literal(digits: 6))),
              ("standard_error", parameter.standardError.map { .number($0.literal(digits: 4)) } ?? .null),
            ])
          })
      ),
      ("log_likelihood", .number(logLikelihood.literal(digits: 4))), ("customers", .integer(customers)),
      ("gradient_norm", .number(gradientNorm.literal(digits: 9))), ("iterations", .integer(iterations)),
      ("converged", .boolean(isConverged)), ("warnings", .strings(warnings.map(\.sentence))),
    ])
  }
}

extension HoldOutError {
  fileprivate var json: JSONValue {
    .object([
      ("customers", .integer(customers)), ("actual", .number(actualTotal.literal(digits: 4))),
      ("predicted", .number(predictedTotal.literal(digits: 4))),
      ("mean_absolute_error", .number(meanAbsoluteError.literal(digits: 4))),
      ("root_mean_square_error", .number(rootMeanSquareError.literal(digits: 4))),
    ])
  }

  fileprivate var line: String {
    "\(actualTotal.literal(digits: 0)) purchases, \(predictedTotal.literal(digits: 1)) predicted, "
      + "mean error \(meanAbsoluteError.literal(digits: 4)) a customer"
  }
}

extension FitWarning {
  fileprivate var sentence: String {
    switch self {
    case .notConverged(let norm): "the search did not end at a maximum, gradient \(norm.literal(digits: 9))"
    case .notIdentified(let names):
      "\(names.joined(separator: ", ")) are not identified: the forecasts can be used, these parameters say nothing"
    case .noStandardErrors: "the curvature gives no standard errors"
    case .noPopulationMean: "q is not above 1: the mean spend of all customers does not exist"
    }
  }
}
