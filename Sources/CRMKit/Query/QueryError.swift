/// Why a query of the user cannot be run.
package enum QueryError: Error, Sendable, Equatable {
  /// No statement in the text. Exit 64.
  case empty
  /// More than one statement in the text. Exit 64.
  case severalStatements
  /// It does more than read the views: `table setting`, `function printf`. Exit 64.
  case denied(String)
  /// SQLite does not understand it, or it fails on a value. Exit 64.
  case invalid(String)
  /// It took longer than it may. Exit 64.
  case tooLong(seconds: Double)
  /// It needs more memory than it may. Exit 64.
  case tooLarge
  /// A value for a parameter that the query has not. Exit 64.
  case unknownParameter(String, known: [String])
  /// A parameter without a value. Exit 64.
  case missingParameter(String)
}
