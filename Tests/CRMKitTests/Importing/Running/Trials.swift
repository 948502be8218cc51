import Foundation

/// How many random cases are tried: few in every run of the tests, more where `CRM_MUTATIONS` asks for them.
enum Trials {
  static func seeds(_ standard: UInt64) -> ClosedRange<UInt64> {
    1...(ProcessInfo.processInfo.environment["CRM_MUTATIONS"].flatMap(UInt64.init) ?? standard)
  }
}
