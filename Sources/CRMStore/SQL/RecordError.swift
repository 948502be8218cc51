/// Why a record cannot be found or kept.
package enum RecordError: Error, Sendable, Equatable {
  /// Nothing goes by this name. Exit 4.
  case notFound(noun: String, name: String)
  /// No mapping was saved under this name. Exit 4.
  case unknownMapping(String, known: [String])
  /// Nothing goes by this name, of a noun whose names are few and known. Exit 4.
  case unknownName(noun: String, name: String, among: [String])
  /// Several records go by this name. Exit 5.
  case ambiguous(noun: String, name: String, candidates: [Candidate])
  /// Another record has this value already, and only one may. Exit 5.
  case taken(field: String, value: String, by: Candidate)
  /// A record with nothing to know it by. Exit 64.
  case nothingToNameIt(noun: String)
  /// The value is not one that the field allows. Exit 64.
  case notAllowed(field: String, value: String, allowed: [String])
  /// Other records point at it. Exit 5.
  case inUse(noun: String, name: String, by: String)
  /// The name is one that the program uses itself. Exit 64.
  case reserved(noun: String, name: String)
  /// A field that nobody declared. Exit 4.
  case unknownField(name: String, among: [String])
  /// A record of this name is there already. Exit 5.
  case exists(noun: String, name: String)
  /// A person cannot employ anybody. Exit 64.
  case notACompany(Candidate)
  /// A value that the field cannot have. Exit 64.
  case invalid(field: String, ValueError)
  /// A value that a change of the field leaves without meaning. Exit 5.
  case unfit(field: String, of: Candidate, ValueError)
  /// The field must have a value. Exit 64.
  case cannotBeEmpty(field: String)

  /// A record as a message names it.
  package struct Candidate: Sendable, Equatable {
    package var id: Int64
    package var name: String

    package init(id: Int64, name: String) {
      self.id = id
      self.name = name
    }
  }
}
