import Tabular

/// Everything that is known about one customer.
package struct CustomerDetail: Sendable {
  package let id: Int64
  /// The columns of the customer itself by name; one without a value is absent.
  package let texts: [String: String]
  package let companyID: Int64?
  package let createdAt: Instant
  package let updatedAt: Instant
  /// The primary one first, here and below.
  package let emails: [EmailAddress]
  package let phones: [PhoneNumber]
  package let addresses: [PostalAddress]
  package let externals: [ExternalID]
  package let tags: [String]
  /// The latest first.
  package let notes: [CustomerNote]
  package let fields: [CustomField]
  package let custom: [CustomValue]
  /// The ids of customers that were merged into it.
  package let aliases: [CustomerAlias]
  /// The changeset that brought the customer in.
  package let added: Provenance
  /// The last changeset that changed it; `nil` if none did.
  package let changed: Provenance?
  package let activity: CustomerActivity
}

/// A note about a customer.
package struct CustomerNote: Sendable, Equatable {
  package var at: Instant
  package var actor: String
  package var text: String
}

extension Store {
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RecordError/ambiguous(noun:name:candidates:)``.
  package func customer(_ name: String) throws -> CustomerDetail {
    try read { database in
      let id = try CustomerLookup(database: database).id(named: name)
      return try CustomerDetail(CustomerSnapshot(id, in: database), in: database)
    }
  }
}

extension CustomerDetail {
  fileprivate init(_ snapshot: CustomerSnapshot, in database: Database) throws {
    id = snapshot.id
    texts = snapshot.texts
    companyID = snapshot.companyID
    createdAt = Instant(seconds: snapshot.createdAt)
    updatedAt = Instant(seconds: snapshot.updatedAt)
    emails = snapshot.emails.map(\.value)
    phones = snapshot.phones.map(\.value)
    addresses = snapshot.addresses.map(\.value)
    externals = snapshot.externals.map(\.value)
    tags = snapshot.tags.map(\.value)
    notes = snapshot.notes.isEmpty ? [] : try CustomerNote.all(of: snapshot.id, in: database)
    custom = snapshot.custom
    fields = try CustomField.all(in: database)
    activity = try CustomerActivity(of: snapshot.id, in: database)
    aliases = try CustomerAlias.all(of: snapshot.id, in: database)
    added = try Provenance(snapshot.changeset, in: database)
    let last = try Int64.fetchOne(
      database,
      sql: "SELECT max(changeset_id) FROM before_image WHERE table_name = 'customer' AND row_id = ?",
      arguments: [snapshot.id])
    changed = try last.map { try Provenance($0, in: database) }
  }

  /// The cells of a list's columns, custom fields included.
  package var row: [Cell] {
    let address = addresses.first
    return CustomerList.standardColumns.map { column in
      switch column.name {
      case "id": .integer(id)
      case "email": .list(emails.map(\.typed))
      case "phone": .list(phones.map(\.typed))
      case "street": .optional(address?.street)
      case "city": .optional(address?.city)
      case "region": .optional(address?.region)
      case "postal_code": .optional(address?.postalCode)
      case "country": .optional(address?.country)
      case "external_id": .list(externals.map(\.description))
      case "tags": .list(tags)
      case "created_at": .instant(createdAt.seconds)
      case "updated_at": .instant(updatedAt.seconds)
      case "note": .optional(notes.first?.text)
      default: .optional(texts[column.name])
      }
    }
      + fields.map { field in
        custom.first { $0.name == field.name }.map { CustomField.cell(of: $0.value) } ?? .null
      }
  }

  /// The columns of ``row``.
  package var columns: [Column] { CustomerList.standardColumns + fields.map(\.column) }
}

extension CustomerNote {
  fileprivate static func all(of id: Int64, in database: Database) throws -> [CustomerNote] {
    try Row.fetchAll(
      database,
      sql: "SELECT at, actor, text FROM customer_note WHERE customer_id = ? ORDER BY at DESC, id DESC",
      arguments: [id]
    ).map { CustomerNote(at: Instant(seconds: $0[0]), actor: $0[1], text: $0[2]) }
  }
}
