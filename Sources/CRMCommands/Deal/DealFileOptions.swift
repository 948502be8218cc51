import ArgumentParser
import CRMKit

/// Where the deals of a file go, and what the file calls things.
struct DealFileOptions: ParsableArguments {
  @Option(
    help: "funnel of all rows; by default the one a row names, else the only one",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Flag(help: "add missing funnels with the stages that rows name") var createFunnel = false
  @Option(
    help: .init(
      "map a stage name of the file to the funnel's: 'Closed Won=won'; repeatable",
      valueName: "name=stage"))
  var stageMap: [String] = []
  @Option(
    help: .init(
      "map a product name of the file to the catalogue's: 'GTXPro=GTX Pro'; repeatable",
      valueName: "name=product"))
  var productMap: [String] = []
  @Flag(help: "add products with a sku to the catalogue") var newProducts = false
  @Option(
    help: .init("creation time of deals without one; now by default", valueName: "time"))
  var undated: String?
  @Flag(help: "read the file as a stage history: a row for each event, its time in the column 'at'")
  var events =
    false
}

extension DealFileOptions {
  /// The funnel that was named, which has to be there.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, ``FunnelError/none``.
  private func knownFunnel(_ store: Store) throws -> String? {
    if let funnel { return try store.funnel(funnel).name }
    if try store.funnels().isEmpty { throw FunnelError.none }
    return nil
  }

  /// - Throws: ``ValueError`` for a map that is not two names, ``RecordError`` for an invalid time, and what
  ///   ``knownFunnel(_:)`` throws.
  func apply(to options: inout DealImportOptions, _ environment: Environment, _ store: Store) throws {
    options.drafter.isLog = events
    let funnel = try createFunnel ? funnel : knownFunnel(store)
    options.place(in: funnel, creates: createFunnel, try stageMap.map { try StageMap(parsing: $0) })
    options.products = try productMap.map { try ProductMap(parsing: $0) }
    options.recordsProducts = newProducts
    options.undated = try environment.instant(undated, of: "undated", in: store)
  }
}
