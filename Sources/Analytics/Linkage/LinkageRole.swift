/// What a field tells of a person.
package enum LinkageRole: String, Sendable {
  case given
  case family
  /// The whole name, for records without its parts.
  case name
  /// What people who live or work together do not share.
  case personal
  /// What they do share: an address, a telephone.
  case shared
}

extension LinkageRole {
  /// Whether related people agree on it.
  var isShared: Bool { self == .shared || self == .family }
}
