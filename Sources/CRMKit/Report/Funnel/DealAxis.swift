import Tabular

/// What the deals of a report are grouped by.
package enum DealAxis: Sendable {
  case owner
  /// The teams of its owner; a deal whose owner is in several counts in each.
  case team
  /// The region of its owner, as users have one; that of the customer is a group of customers.
  case ownerRegion
  case leadSource
  case campaign
  case lostReason
  /// The products of its lines; a deal with several counts in each.
  case product
  case sku
  case category
  /// The period in which it began.
  case created(ReportPeriod)
  /// The period in which it was won or lost.
  case closed(ReportPeriod)
  /// A column of its file that was kept.
  case kept(String)
  /// A group of its customer.
  case customer(CustomerGrouping)

  /// What can be named beside the groups of customers.
  package static let names = [
    "owner", "team", "owner.region", "lead_source", "source", "campaign", "reason", "product", "sku",
    "category", "created", "closed",
  ]

  /// The column of the groups.
  package var column: String {
    switch self {
    case .owner: "owner"
    case .team: "team"
    case .ownerRegion: "owner_region"
    case .leadSource: "lead_source"
    case .campaign: "campaign"
    case .lostReason: "reason"
    case .product: "product"
    case .sku: "sku"
    case .category: "category"
    case .created: "created"
    case .closed: "closed"
    case .kept(let name): name
    case .customer(let grouping): grouping.name
    }
  }
}

extension DealAxis {
  /// What must be read of the events of deals to tell their groups.
  var needs: DealScan.Needs {
    switch self {
    case .owner, .team, .ownerRegion: .owner
    default: []
    }
  }
}

extension Store {
  /// The groups that a name means: `owner`, `product`, `customer.country` or any declared field of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func dealAxis(_ name: String, _ period: ReportPeriod, asOf: AsOf) throws -> DealAxis {
    switch name {
    case "owner": .owner
    case "team": .team
    case "owner.region": .ownerRegion
    case "lead_source", "source": .leadSource
    case "campaign": .campaign
    case "reason": .lostReason
    case "product": .product
    case "sku": .sku
    case "category": .category
    case "created": .created(period)
    case "closed": .closed(period)
    case _ where name.hasPrefix("custom."): .kept(String(name.dropFirst("custom.".count)))
    default: .customer(try grouping(by: name, besides: DealAxis.names, asOf: asOf))
    }
  }
}

/// Tells the groups of deals that come in the order of their ids.
final class DealGroups {
  private let axis: DealAxis
  private let zone: DayZone
  private let statement: RawStatement?
  /// The groups of each owner, where those of deals follow from it.
  private let owners: [String: [String?]]
  private var hasRow = false

  init(_ axis: DealAxis, _ source: DealSource) throws {
    self.axis = axis
    zone = source.scope.asOf.zone
    owners = try DealGroups.owners(axis, source.database)
    let sql: String? =
      switch axis {
      case .owner, .team, .ownerRegion, .created, .closed: nil
      case .leadSource: FunnelSQL.attribute("lead_source")
      case .campaign: FunnelSQL.attribute("campaign")
      case .lostReason: source.isCurrent ? FunnelSQL.attribute("lost_reason") : FunnelSQL.lostReasons
      case .customer: FunnelSQL.attribute("customer_id")
      case .kept: FunnelSQL.kept
      case .product: FunnelSQL.lines("product")
      case .sku: FunnelSQL.lines("sku")
      case .category: FunnelSQL.lines("category")
      }
    statement = try sql.map { try RawStatement(source.connection, $0) }
    if case .kept(let name) = axis { try statement?.bind([.text("$.\"\(name)\"")]) }
    if case .lostReason = axis, !source.isCurrent {
      try statement?.bind([.integer(source.scope.asOf.end)])
    }
    hasRow = try statement?.step() ?? false
  }

  /// The groups of a deal; `nil` alone for one that is in none.
  func groups(of end: DealEnd) throws -> [String?] {
    switch axis {
    case .owner: return [end.owner]
    case .team, .ownerRegion: return end.owner.flatMap { owners[$0] } ?? [nil]
    case .created(let period): return [period.name(period.index(ofDay: zone.day(at: end.created)))]
    case .closed(let period):
      return [end.closed.map { period.name(period.index(ofDay: zone.day(at: $0))) }]
    case .customer(let grouping):
      guard try advance(to: end.deal), let statement else { return grouping.groups(of: nil) }
      return grouping.groups(of: statement.integer(at: 0) == end.deal ? statement.integer(at: 1) : nil)
    default: return try texts(of: end.deal)
    }
  }

  private static func owners(_ axis: DealAxis, _ database: Database) throws -> [String: [String?]] {
    let sql: String
    switch axis {
    case .team: sql = FunnelSQL.teamsOfOwners
    case .ownerRegion: sql = FunnelSQL.regionsOfOwners
    default: return [:]
    }
    let rows = try Row.fetchAll(database, sql: sql)
    return Dictionary(grouping: rows) { $0[0] as String }.mapValues { $0.map { $0[1] as String? } }
  }

  private func texts(of deal: Int64) throws -> [String?] {
    guard try advance(to: deal), let statement else { return [nil] }
    var found: [String?] = []
    while hasRow, statement.integer(at: 0) == deal {
      found.append(statement.text(at: 1))
      hasRow = try statement.step()
    }
    return found.isEmpty ? [nil] : found
  }

  /// - Returns: whether there is a row of the deal, or of one behind it.
  private func advance(to deal: Int64) throws -> Bool {
    while hasRow, let statement, statement.integer(at: 0) < deal { hasRow = try statement.step() }
    return hasRow
  }
}

/// What a report of deals adds up apart from the rest: a group of them, in one currency.
struct DealGroupKey: Hashable, Comparable {
  /// `nil` for deals that are in no group, and where nothing is grouped.
  var group: String?
  var currency: Currency?

  static func < (left: DealGroupKey, right: DealGroupKey) -> Bool {
    (left.group ?? "", left.currency?.code ?? "") < (right.group ?? "", right.currency?.code ?? "")
  }
}

extension DealAxis? {
  /// The columns of a report, behind that of the groups where there are groups.
  func columns(_ own: [Column]) -> [Column] {
    (map { [Column($0.column, help: "the group; empty where it is unknown")] } ?? []) + own
  }

  /// The cells of a row, behind its group where there are groups.
  func cells(_ group: String?, _ own: [Cell]) -> [Cell] { self == nil ? own : [.optional(group)] + own }
}

extension DealSource {
  /// Who tells the groups of deals; `nil` where nothing is grouped.
  func groups(by axis: DealAxis?) throws -> DealGroups? { try axis.map { try DealGroups($0, self) } }
}
