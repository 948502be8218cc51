import Foundation
import GRDB

/// A value that a column can hold, and what stands in its place where it cannot be read.
package protocol ColumnValue: DatabaseValueConvertible {
  static var blank: Self { get }
}

extension Int64: ColumnValue { package static var blank: Int64 { 0 } }

extension Int: ColumnValue { package static var blank: Int { 0 } }

extension Double: ColumnValue { package static var blank: Double { 0 } }

extension Bool: ColumnValue { package static var blank: Bool { false } }

extension String: ColumnValue { package static var blank: String { "" } }

extension Data: ColumnValue { package static var blank: Data { Data() } }

extension SQLValue: ColumnValue { package static var blank: SQLValue { .null } }

extension DatabaseValue: ColumnValue { package static var blank: DatabaseValue { .null } }

extension Optional: ColumnValue where Wrapped: ColumnValue { package static var blank: Wrapped? { nil } }
