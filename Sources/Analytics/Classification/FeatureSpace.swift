/// The coordinates of a model: one for each number and one for each level of a category but the first.
///
/// - Source: Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, 3.2 (dummy coding) and 3.4.1 (inputs
///   of a penalised regression are standardised).
package struct FeatureSpace: Sendable, Equatable, Codable {
  package struct Feature: Sendable, Equatable, Codable {
    package let name: String
    package let encoding: FeatureEncoding
  }

  package let features: [Feature]
  /// The columns that are the same in the whole training set, and so have no coordinates.
  package let constant: [String]

  /// - Parameters: `rows` — the positions of the training set; `fills` — what stands for a number that is not known, by
  ///   name; its median otherwise.
  package init(_ columns: [FeatureColumn], rows: [Int], fills: [String: Double] = [:]) {
    var features: [Feature] = []
    var constant: [String] = []
    for column in columns {
      if let encoding = FeatureEncoding(column, rows: rows, fill: fills[column.name]) {
        features.append(Feature(name: column.name, encoding: encoding))
      } else {
        constant.append(column.name)
      }
    }
    self.features = features
    self.constant = constant
  }

  package var width: Int { features.reduce(0) { $0 + $1.encoding.width } }

  /// A coordinate's feature, and its level where the feature is a category.
  package var coordinates: [(feature: String, level: String?)] {
    features.flatMap { feature -> [(feature: String, level: String?)] in
      switch feature.encoding {
      case .number: [(feature.name, nil)]
      case .category(_, let levels): levels.map { (feature.name, $0) }
      }
    }
  }
}
