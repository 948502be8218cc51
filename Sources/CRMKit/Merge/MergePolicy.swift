/// Which customer gives the value of a field when several become one.
package enum MergeChoice: Sendable, Equatable {
  /// The one that is left; where it has no value, the first of the others that has one.
  case winner
  /// The first of the others that has a value.
  case loser
  /// The longest text; of several as long, the first.
  case longest
  /// The value of the customer that changed last.
  case newest
  /// The value of this one, where it has any.
  case customer(Int64)
}

/// Which value a merged customer keeps where it can have only one.
package struct MergePolicy: Sendable, Equatable {
  /// By name of the field; any other field is the winner's, and where that is empty the first loser's.
  ///
  /// Of `email`, `phone` and `address`, all of which are kept, it says whose come first.
  package var choices: [String: MergeChoice]

  package init(choices: [String: MergeChoice] = [:]) { self.choices = choices }

  /// Fields, before the declared ones, that a choice can name.
  package static let fields = CustomerSnapshot.textColumns + lists

  /// Lists whose order a choice can name.
  static let lists = ["email", "phone", "address"]
}
