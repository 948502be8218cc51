import Foundation

/// Zones by their names, each made once: that takes as long as hundreds of rows.
package final class ZoneTable {
  private var known: [String: DayZone] = [:]

  package init() {}

  /// The zone of a name; UTC where the system has none of it.
  package func zone(_ name: String) -> DayZone {
    if let zone = known[name] { return zone }
    let zone = name == "UTC" ? DayZone.utc : DayZone(TimeZone(identifier: name) ?? .gmt)
    known[name] = zone
    return zone
  }
}
