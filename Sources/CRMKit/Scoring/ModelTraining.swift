import Analytics
import Crypto

/// What a model is trained on.
package struct ModelTraining: Sendable {
  /// The name of the only funnel to look at; `nil` for all.
  package var funnel: String?
  /// The features to look at; the usual ones and every column that was kept where empty.
  package var features: [String] = []
  package var excluded: [String] = []
  /// Texts that mean that nothing is known, such as the `Select` of a form.
  package var blanks: [String] = []
  /// Whether deals that are still open count as not won; otherwise only closed ones are looked at.
  package var countsOpen = false
  package var split = ModelSplit.md5

  package init() {}

  /// How many deals of each outcome the training set must have.
  static let needed = 10
  /// More different texts than this are names or notes, and say nothing of the next deal.
  static let levelLimit = 100
  /// A feature that ranks this many pairs of deals rightly by itself has probably been filled in afterwards.
  static let suspiciousAUC = 0.9
}

/// A training set and a test set, and what is learned from the one and tried on the other.
struct ModelStudy {
  let training: ModelTraining
  /// The id of the only funnel; `nil` for all.
  let funnel: Int64?
  let sample: DealSample
  /// Positions in the sample.
  let train: [Int]
  let test: [Int]

  /// - Throws: ``ScoringError``, if there is too little to learn from or to test on.
  init(_ training: ModelTraining, funnel: Int64?, in database: Database) throws {
    self.training = training
    self.funnel = funnel
    sample = try DealSample(
      training.countsOpen ? .all : .closed, funnel: funnel, blanks: Set(training.blanks), in: database)
    var (train, test): ([Int], [Int]) = ([], [])
    for index in 0..<sample.count {
      let isTest = training.split.isTest(key: sample.keys[index], createdAt: sample.createdAt[index])
      if isTest { test.append(index) } else { train.append(index) }
    }
    (self.train, self.test) = (train, test)
    let won = train.count { sample.isWon[$0] }
    guard won >= ModelTraining.needed, train.count - won >= ModelTraining.needed else {
      throw ScoringError.tooLittle(
        won: won, others: train.count - won, needed: ModelTraining.needed, countsOpen: training.countsOpen)
    }
    let testWon = test.count { sample.isWon[$0] }
    guard testWon > 0, testWon < test.count else {
      throw ScoringError.untestable(won: testWon, others: test.count - testWon)
    }
  }

  func outcomes(_ rows: [Int]) -> [Bool] { rows.map { sample.isWon[$0] } }

  /// - Throws: ``ScoringError/noFeatures(leftOut:)``, or for a feature that is not known.
  func definition() throws -> ModelDefinition {
    var (columns, leftOut) = try chosenColumns()
    let space = FeatureSpace(columns, rows: train)
    leftOut += space.constant.map { ModelDefinition.LeftOut(name: $0, reason: .constant) }
    guard space.width > 0 else { throw ScoringError.noFeatures(leftOut: leftOut) }
    let fit = try LogisticRegression.fit(
      DesignMatrix(columns, in: space, rows: train), outcomes(train))
    let chances = fit.model.probabilities(DesignMatrix(columns, in: space, rows: test))
    return ModelDefinition(
      countsOpen: training.countsOpen, split: training.split, blanks: training.blanks.sorted(), space: space,
      model: fit.model, leftOut: leftOut.sorted { $0.name < $1.name }, suspects: suspects(columns, space),
      trained: train.count, trainedWon: train.count { sample.isWon[$0] }, iterations: fit.iterations,
      metrics: try measured(chances))
  }

  /// How another model does on the deals held out here, read as it reads them.
  func metrics(of other: ModelDefinition, in database: Database) throws -> ClassificationMetrics {
    let own = Set(training.blanks) == Set(other.blanks)
    let sample =
      own ? sample : try DealSample(choice, funnel: funnel, blanks: Set(other.blanks), in: database)
    let matrix = DesignMatrix(sample.columns(of: other.space), in: other.space, rows: test)
    return try measured(other.model.probabilities(matrix))
  }

  private func measured(_ chances: [Double]) throws -> ClassificationMetrics {
    guard let metrics = ClassificationMetrics(chances, outcomes(test)) else {
      let won = test.count { sample.isWon[$0] }
      throw ScoringError.untestable(won: won, others: test.count - won)
    }
    return metrics
  }

  private var choice: DealSample.Choice { training.countsOpen ? .all : .closed }
}

// MARK: Choosing features

extension ModelStudy {
  private func chosenColumns() throws -> ([FeatureColumn], [ModelDefinition.LeftOut]) {
    let known = sample.names
    let isAsked = !training.features.isEmpty
    let usual = known.filter { DealFeature.usual.contains($0) || $0.hasPrefix(DealFeature.prefix) }
    let names =
      isAsked ? try training.features.map { try DealFeature.named($0, among: known) }.uniqued() : usual
    let excluded = try training.excluded.map { try DealFeature.named($0, among: known) }
    var leftOut = excluded.uniqued().filter(names.contains).map {
      ModelDefinition.LeftOut(name: $0, reason: .excluded)
    }
    var columns: [FeatureColumn] = []
    for name in names where !excluded.contains(name) {
      let column = sample.column(name)
      if column.isNumeric {
        columns.append(column.numbers(name))
      } else if column.levels.count > ModelTraining.levelLimit {
        leftOut.append(ModelDefinition.LeftOut(name: name, reason: .manyValues))
      } else {
        columns.append(column.categories(name))
      }
    }
    return (columns, leftOut)
  }

  /// Each feature is tried alone: what was learned of it on the training set ranks the test set.
  private func suspects(_ columns: [FeatureColumn], _ space: FeatureSpace) -> [ModelDefinition.Suspect] {
    space.features.compactMap { feature in
      guard let column = columns.first(where: { $0.name == feature.name }) else { return nil }
      let scores: [Double]
      switch column.values {
      case .numbers(let numbers): scores = test.map { numbers[$0].isNaN ? 0 : numbers[$0] }
      case .categories(let codes, let levels): scores = rates(codes, levels: levels.count)
      }
      guard let auc = ClassificationMetrics(scores, outcomes(test))?.auc else { return nil }
      let best = max(auc, 1 - auc)
      return best < ModelTraining.suspiciousAUC ? nil : ModelDefinition.Suspect(name: feature.name, auc: best)
    }
  }

  /// The share of won deals of the training set at the level of each deal of the test set.
  private func rates(_ codes: [Int32], levels: Int) -> [Double] {
    var won = Array(repeating: 0.0, count: levels + 1)
    var all = won
    for row in train {
      all[Int(codes[row]) + 1] += 1
      if sample.isWon[row] { won[Int(codes[row]) + 1] += 1 }
    }
    let whole = won.reduce(0, +) / Double(train.count)
    return test.map { row in
      let level = Int(codes[row]) + 1
      return all[level] == 0 ? whole : won[level] / all[level]
    }
  }
}

/// Which deals are held out to test a model.
package enum ModelSplit: Sendable, Equatable, Codable {
  /// Three of ten, by the MD5 of the number, else of the id: the same deal is always on the same side, in every database and
  /// for every version of a model.
  case md5
  /// Those that began at this instant or later, in Unix seconds: the past foretells the future.
  case time(Int64)

  func isTest(key: String, createdAt: Int64) -> Bool {
    switch self {
    case .time(let start): return createdAt >= start
    case .md5:
      var number: UInt32 = 0
      for byte in Insecure.MD5.hash(data: Array(key.utf8)).prefix(4) { number = number << 8 | UInt32(byte) }
      return number % 10 < 3
    }
  }
}
