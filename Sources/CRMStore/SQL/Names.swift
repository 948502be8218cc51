import GRDB

/// The names of GRDB that whoever writes SQL needs; its own rows and statements stay here, see ``Database``.
package typealias StatementArguments = GRDB.StatementArguments
package typealias DatabaseFunction = GRDB.DatabaseFunction
package typealias DatabaseValue = GRDB.DatabaseValue
package typealias DatabaseValueConvertible = GRDB.DatabaseValueConvertible
package typealias DatabaseError = GRDB.DatabaseError

extension StatementArguments {
  /// These, and further ones behind them.
  package func followed(by more: StatementArguments) -> StatementArguments { self + more }
}
