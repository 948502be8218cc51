import Analytics

/// Finds the funnel and the stages that rows of a file name, and makes a funnel of them where that was asked.
final class DealFunnels {
  /// Where the rows of a file are to go.
  struct Options: Sendable {
    /// The funnel of all rows; `nil` for the one that each row names, else the only one.
    var funnel: String?
    /// Whether a funnel that is not there is made of the stages that rows name.
    var createsFunnel = false
    /// Stages of the file and what they are called in the funnel.
    var stages: [StageMap] = []
  }

  /// What a funnel is called that nobody named.
  private static let standardName = "sales"

  private let transaction: WriteTransaction
  private let options: Options
  private let renamed: [String: String]
  private var funnels: [Funnel]
  private var byName: [String: Int] = [:]
  private var stagesByText: [[String: FunnelStage]]
  /// Funnels that this file makes: their stages in the order met.
  private var made: Set<Int> = []

  /// - Parameter survey: what the file names; of use where funnels are made.
  init(_ transaction: WriteTransaction, _ options: Options, _ survey: FunnelStageScan) throws {
    self.transaction = transaction
    self.options = options
    renamed = Dictionary(
      options.stages.map { (ColumnAlias.key($0.written), $0.stage) }, uniquingKeysWith: { first, _ in first })
    funnels = try Funnel.all(in: transaction.database)
    stagesByText = funnels.map { _ in [:] }
    for name in survey.funnels {
      let index = try self.index(for: name)
      guard made.contains(index) else { continue }
      for stage in survey.stages(of: name) {
        _ = try self.stage(stage.name, in: index, kind: stage.kind, probabilityE4: stage.probabilityE4)
      }
    }
    for index in made { funnels[index].settle() }
    stagesByText = funnels.map { _ in [:] }
  }

  /// The names of the funnels that were made, with their stages.
  var madeFunnels: [Funnel] { made.sorted().map { funnels[$0] } }

  /// Whether all rows go to one funnel whatever they say.
  var hasFunnel: Bool { options.funnel != nil }

  func funnel(at index: Int) -> Funnel { funnels[index] }

  /// The place of a deal's funnel by the funnel's id.
  func index(of funnel: Int64) throws -> Int {
    guard let index = funnels.firstIndex(where: { $0.id == funnel }) else {
      throw RecordError.notFound(noun: "funnel", name: String(funnel))
    }
    return index
  }

  /// The id of the funnel that a row names, or all rows are to go to; `nil` if neither says one.
  func namedFunnel(of draft: DealDraft) throws -> Int64? {
    draft.funnel == nil && !hasFunnel ? nil : funnels[try index(for: draft.funnel)].id
  }

  /// The place of the funnel that a row is about.
  func index(for written: String?) throws -> Int {
    let name = options.funnel ?? written
    if let name, let known = byName[name] { return known }
    let index = try find(name)
    if let name { byName[name] = index }
    return index
  }

  private func find(_ name: String?) throws -> Int {
    guard let name else {
      if options.createsFunnel { return try find(DealFunnels.standardName) }
      if funnels.count == 1 { return 0 }
      throw RowProblemError(
        RowProblem(
          .unknownFunnel, field: "funnel", "the row names no funnel, and there are several",
          hint: "--funnel NAME sets it for all rows: \(funnels.map(\.name).joined(separator: ", "))"))
    }
    if let known = funnels.firstIndex(where: { $0.name == name }) { return known }
    let key = ColumnAlias.key(name)
    if let known = funnels.firstIndex(where: { ColumnAlias.key($0.name) == key }) { return known }
    if options.createsFunnel { return try make(name) }
    let near = suggestion(for: name, among: funnels.map(\.name)).map { "did you mean '\($0)'? " } ?? ""
    throw RowProblemError(
      RowProblem(
        .unknownFunnel, field: "funnel", "there is no funnel '\(name)'",
        hint: near + "--funnel NAME sets it for all rows, --create-funnel adds it"))
  }

  // MARK: Stages

  /// The stage that a text names in a funnel.
  ///
  /// - Parameters:
  ///   - kind: what the row says that the stage is.
  ///   - probabilityE4: the chance that the row says, for a stage that has to be made.
  func stage(
    _ text: String, in index: Int, kind: StageKind? = nil, probabilityE4: Int64? = nil
  ) throws -> FunnelStage {
    if let known = stagesByText[index][text] { return known }
    let stage = try findStage(text, index, kind, probabilityE4)
    stagesByText[index][text] = stage
    return stage
  }

  /// The first stage of a kind; a funnel that the file makes gets one.
  func first(_ kind: StageKind, in index: Int) throws -> FunnelStage {
    if let stage = funnels[index].first(kind) ?? funnels[index].stages.first(where: { $0.kind == kind }) {
      return stage
    }
    return try add(kind == .open ? "new" : kind.rawValue, kind, nil, to: index)
  }

  private func findStage(_ text: String, _ index: Int, _ kind: StageKind?, _ probabilityE4: Int64?)
    throws -> FunnelStage
  {
    let name = renamed[ColumnAlias.key(text)] ?? text
    let funnel = funnels[index]
    if let stage = funnel.stage(name) ?? funnel.stage(name.withoutBrackets(around: funnel.name)) {
      return stage
    }
    let said = kind == .open ? nil : StageKind(written: name) ?? kind
    if made.contains(index) { return try add(name, said ?? .open, probabilityE4, to: index) }
    // A stage that is called won or lost in other words is the funnel's own.
    if let said, said != .open, let stage = funnel.first(said) { return stage }
    let near = suggestion(for: name, among: funnel.offered.map(\.name)).map { "did you mean '\($0)'? " } ?? ""
    throw RowProblemError(
      RowProblem(
        .unknownStage, field: "stage", "'\(name)' is not a stage of funnel '\(funnel.name)'",
        hint: near + "map it with --stage-map '\(text)=STAGE'; stages are "
          + funnel.offered.map(\.name).joined(separator: ", ")))
  }

  // MARK: Making a funnel

  private func make(_ name: String) throws -> Int {
    var funnel = Funnel(name, stages: [])
    funnel.id = try transaction.insert(
      into: "funnel", [.text(name), .null, .integer(transaction.context.now.seconds)])
    funnels.append(funnel)
    stagesByText.append([:])
    made.insert(funnels.count - 1)
    return funnels.count - 1
  }

  /// What holds for the stage is settled in the end, when all of them are known.
  private func add(_ name: String, _ kind: StageKind, _ probabilityE4: Int64?, to index: Int)
    throws -> FunnelStage
  {
    let chance: Int64? = kind == .won ? 10_000 : kind == .lost ? 0 : probabilityE4
    var stage = FunnelStage(name, kind, probabilityE4: chance ?? FunnelStage.unsettled)
    stage.position = Int64(funnels[index].stages.count + 1)
    stage.id = try transaction.insert(
      into: "funnel_stage", [.integer(funnels[index].id), .text(name), .text(kind.rawValue)])
    funnels[index].stages.append(stage)
    return stage
  }

  /// Writes what holds for the stages of the funnels that were made: open ones by their chance where all have one, else
  /// in the order met; then won, then lost.
  func finish() throws {
    for index in made.sorted() {
      for kind in StageKind.allCases { _ = try first(kind, in: index) }
      funnels[index].settle()
      for stage in funnels[index].stages {
        try transaction.insert(
          into: "funnel_stage_term",
          [
            .integer(stage.id), .integer(transaction.context.now.seconds), .optional(stage.position),
            .integer(stage.probabilityE4), .text(stage.forecast.rawValue), .null,
          ])
      }
    }
  }
}

extension FunnelStage {
  /// The chance of a stage of which no row says one, until all rows are seen.
  fileprivate static let unsettled: Int64 = -1
}

extension Funnel {
  /// Puts the stages of a new funnel in order, and gives those without a chance one.
  fileprivate mutating func settle() {
    var open = stages.filter { $0.kind == .open }
    if open.allSatisfy({ $0.probabilityE4 != FunnelStage.unsettled }) {
      open.sort { ($0.probabilityE4, $0.position ?? 0) < ($1.probabilityE4, $1.position ?? 0) }
    }
    for index in open.indices where open[index].probabilityE4 == FunnelStage.unsettled {
      open[index].probabilityE4 = Int64(10_000 * (index + 1) / (open.count + 1))
    }
    stages = open + stages.filter { $0.kind == .won } + stages.filter { $0.kind == .lost }
    for index in stages.indices { stages[index].position = Int64(index + 1) }
  }
}

extension String {
  /// `Closed won (Sales)` without ` (Sales)`.
  fileprivate func withoutBrackets(around name: String) -> String {
    guard hasSuffix(")"), let open = lastIndex(of: "("),
      ColumnAlias.key(String(self[index(after: open)...].dropLast())) == ColumnAlias.key(name)
    else { return self }
    return String(self[..<open]).trimmed
  }
}

/// Why a row cannot be written, on its way to the row's place in the file.
struct RowProblemError: Error {
  let problem: RowProblem

  init(_ problem: RowProblem) { self.problem = problem }
}
