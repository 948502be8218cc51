import Tabular

extension CustomerList {
  /// The columns of every list of customers, before the declared custom fields.
  package static let standardColumns = [
    Column("id", .integer, help: "id of the customer"),
    Column("kind", shown: false, help: "kind: person or company"),
    Column("name", help: "full name"),
    Column("given_name", shown: false, help: "given name"),
    Column("family_name", shown: false, help: "family name"),
    Column("company", help: "company name of a person"),
    Column("email", .list, help: "e-mail addresses, the primary one first"),
    Column("phone", .list, help: "phone numbers, the primary one first"),
    Column("street", shown: false, help: "street of the primary address"),
    Column("city", help: "city of the primary address"),
    Column("region", shown: false, help: "state or province of the primary address"),
    Column("postal_code", shown: false, help: "postal code of the primary address"),
    Column("country", help: "country of the primary address"),
    Column("birthday", .date, shown: false, help: "birthday, --MM-DD without a year"),
    Column("gender", shown: false, help: "gender, as entered"),
    Column("language", shown: false, help: "preferred language"),
    Column("channel", shown: false, help: "preferred channel"),
    Column("owner", shown: false, help: "owner of the customer; empty if unassigned"),
    Column("source", shown: false, help: "source the customer came from"),
    Column("external_id", .list, shown: false, help: "external ids, source:key"),
    Column("tags", .list, help: "tags in alphabetical order"),
    Column("created_at", .instant, shown: false, help: "time the customer was added"),
    Column("updated_at", .instant, shown: false, help: "time of the last change"),
    Column("note", shown: false, help: "latest note"),
  ]
}

extension CustomerList {
  /// Whether a custom field cannot have this name: columns, and members of the detail beside them.
  static func isReserved(_ name: String) -> Bool {
    detailMembers.contains(name) || standardColumns.contains { $0.name == name }
  }

  /// What `crm customer show` writes beside the columns.
  package static let detailMembers = [
    "schema", "company_id", "addresses", "notes", "orders", "interactions", "aliases", "added", "changed",
    "custom",
  ]
}
