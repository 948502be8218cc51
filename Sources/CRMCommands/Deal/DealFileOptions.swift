import ArgumentParser
import CRMKit

/// Where the deals of a file go, and what the file calls things.
struct DealFileOptions: ParsableArguments {
  @Option(
    help: "The funnel of all rows; by default the one that a row names, else the only one.",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Flag(help: "Make a funnel that is not there of the stages that rows name.") var createFunnel = false
  @Option(
    help: .init(
      "What a stage of the file is called in the funnel: 'Closed Won=won'; given again for more.",
      valueName: "name=stage"))
  var stageMap: [String] = []
  @Option(
    help: .init(
      "What a product of the file is called in the catalogue: 'GTXPro=GTX Pro'; given again for more.",
      valueName: "name=product"))
  var productMap: [String] = []
  @Flag(help: "Take products that have a sku into the catalogue.") var newProducts = false
  @Option(
    help: .init("When deals begin of which nothing says so; now by default.", valueName: "time"))
  var undated: String?
  @Flag(help: "The file is a log of events: a row for each, with its time in the column 'at'.") var events =
    false
}

extension DealFileOptions {
  /// - Throws: ``ValueError`` for a map that is not two names, ``RecordError`` for what is no time.
  func apply(to options: inout DealImportOptions, _ environment: Environment, _ store: Store) throws {
    options.drafter.isLog = events
    options.place(in: funnel, creates: createFunnel, try stageMap.map { try StageMap(parsing: $0) })
    options.products = try productMap.map { try ProductMap(parsing: $0) }
    options.recordsProducts = newProducts
    options.undated = try environment.instant(undated, of: "undated", in: store)
  }
}
