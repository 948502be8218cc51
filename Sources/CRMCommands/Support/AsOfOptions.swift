import ArgumentParser
import CRMKit
import Foundation

/// `--as-of`, of every report and segment.
struct AsOfOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "count only events up to the end of this day, or this instant; now by default", valueName: "time"))
  var asOf: String?

  /// Up to when to look, days beginning in the zone of the command or the database.
  func value(in environment: Environment, _ store: Store) throws -> AsOf {
    let zone = try environment.zone(of: store)
    guard let asOf else { return AsOf(through: environment.now, zone: DayZone(zone)) }
    return try AsOf(parsing: asOf, now: environment.now, in: zone)
  }
}

extension Environment {
  /// Where days begin: the zone that was asked for, else the database's setting, else UTC.
  func zone(of store: Store) throws -> TimeZone {
    guard !hasZone, let name = try store.setting(.timeZone) else { return timeZone }
    guard let zone = TimeZone(identifier: name) else {
      throw StoreError.badSetting(key: Setting.Key.timeZone.rawValue, value: name)
    }
    return zone
  }
}
