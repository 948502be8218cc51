import Foundation
import Testing

@testable import Analytics

/// Leads that converted or did not, and customers who left or stayed, with the fit that scikit-learn finds of them.
@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct PublishedClassifierTests {
  struct Study: Sendable, CustomTestStringConvertible {
    var file: String
    var expected: String
    var id: String
    var outcome: (column: String, positive: String)
    var numbers: [String]
    var categories: [String]
    /// What a form says where nothing was chosen.
    var blank = ""
    var fills: [String: Double] = [:]

    var testDescription: String { file }

    static let leads = Study(
      file: "lead_scoring/Lead_Scoring.csv", expected: "lead_scoring/expected/lead_score", id: "Prospect ID",
      outcome: ("Converted", "1"),
      numbers: ["TotalVisits", "Total Time Spent on Website", "Page Views Per Visit"],
      categories: [
        "Lead Origin", "Lead Source", "Do Not Email", "Last Activity", "Specialization",
        "What is your current occupation", "City", "A free copy of Mastering The Interview",
      ], blank: "Select")
    static let telco = Study(
      file: "telco/Telco-Customer-Churn.csv", expected: "telco/expected/churn", id: "customerID",
      outcome: ("Churn", "Yes"), numbers: ["tenure", "MonthlyCharges", "TotalCharges"],
      categories: [
        "gender", "SeniorCitizen", "Partner", "Dependents", "PhoneService", "MultipleLines",
        "InternetService",
        "OnlineSecurity", "OnlineBackup", "DeviceProtection", "TechSupport", "StreamingTV", "StreamingMovies",
        "Contract", "PaperlessBilling", "PaymentMethod",
      ], fills: ["TotalCharges": 0])

    func columns(_ rows: [[String: String]]) -> [FeatureColumn] {
      numbers.map { name in
        FeatureColumn(
          name, numbers: rows.map { Double($0[name]?.trimmingCharacters(in: .whitespaces) ?? "") ?? .nan })
      }
        + categories.map { name in
          FeatureColumn(name, texts: rows.map { $0[name] == blank ? "" : $0[name] ?? "" })
        }
    }
  }

  private struct Published: Decodable {
    struct Model: Decodable { var test: [String: JSONNumber] }
    var train_n: Int
    var models: [String: Model]
    var logreg_l2_C1_coef: [String: Double]
    var standardisation: [String: [Double]]
  }

  /// A number; other values are read past.
  private struct JSONNumber: Decodable {
    var value: Double?
    init(from decoder: any Decoder) throws { value = try? decoder.singleValueContainer().decode(Double.self) }
  }

  @Test(arguments: [Study.leads, .telco]) func theSameFitAndTheSameMeasures(study: Study) throws {
    let rows = try ReferenceData.quotedRows(study.file)
    let published = try ReferenceData.decoded("\(study.expected).json", as: Published.self)
    let probabilities = try ReferenceData.rows("\(study.expected)_test_probs.csv")
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1[study.id] ?? "", $0) })
    let test = try probabilities.map { try #require(places[$0[study.id] ?? ""]) }
    let train = Set(rows.indices).subtracting(test).sorted()
    #expect(train.count == published.train_n)
    let outcomes = rows.map { $0[study.outcome.column] == study.outcome.positive }
    #expect(test.map { outcomes[$0] } == probabilities.map { $0["y"] == "1" })
    let columns = study.columns(rows)
    let space = FeatureSpace(columns, rows: train, fills: study.fills)
    let fit = try LogisticRegression.fit(
      DesignMatrix(columns, in: space, rows: train), train.map { outcomes[$0] })
    #expect(fit.isConverged)
    expect(space, fit, published)
    let chances = fit.model.probabilities(DesignMatrix(columns, in: space, rows: test))
    for (chance, row) in zip(chances, probabilities) { #expect(abs(chance - row.number("logreg_l2")) < 1e-4) }
    try expect(chances, test.map { outcomes[$0] }, published)
  }

  private func expect(_ space: FeatureSpace, _ fit: LogisticFit, _ published: Published) {
    var left = published.logreg_l2_C1_coef
    #expect(abs(fit.model.intercept - (left.removeValue(forKey: "intercept") ?? .nan)) < 1e-3)
    for (coordinate, weight) in zip(space.coordinates, fit.model.weights) {
      let name = coordinate.level.map { "\(coordinate.feature)=\($0)" } ?? coordinate.feature
      #expect(abs(weight - (left.removeValue(forKey: name) ?? .nan)) < 1e-3, "\(name)")
    }
    // Levels that are in the test set alone have no weight there.
    #expect(left.values.allSatisfy { $0 == 0 }, "\(left)")
    for feature in space.features {
      guard case .number(_, let mean, let deviation) = feature.encoding else { continue }
      let (found, wanted) = ([mean, deviation], published.standardisation[feature.name] ?? [])
      #expect(zip(found, wanted).count { isRelativelyClose($0, $1, 1e-9) } == 2, "\(feature.name)")
    }
  }

  private func expect(_ chances: [Double], _ outcomes: [Bool], _ published: Published) throws {
    let metrics = try #require(ClassificationMetrics(chances, outcomes))
    let wanted = try #require(published.models["logreg_l2_C1_standardised"]).test
    let found = [
      ("auc", metrics.auc), ("pr_auc_ap", metrics.averagePrecision), ("logloss", metrics.logLoss),
      ("brier", metrics.brier), ("accuracy", metrics.accuracy), ("precision", metrics.precision ?? .nan),
      ("recall", metrics.recall), ("f1", metrics.f1), ("lift_top_decile", metrics.topDecileLift),
      ("recall_top_decile", metrics.topDecileRecall),
    ]
    for (name, value) in found {
      let published = try #require(wanted[name]?.value)
      #expect(abs(value - published) < 1e-4, "\(name) is \(value), not \(published)")
    }
  }
}
