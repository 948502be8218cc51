import CRMKit
import Tabular

extension CustomerDetail {
  /// The detail as `crm.customer/1`.
  var document: Document {
    Document(
      schema: "crm.customer/1", members: members,
      text: TextDocument(sections: [
        TextDocument.Section(.fields(identity)), TextDocument.Section(title: "notes", fields: noteFields),
        TextDocument.Section(title: "activity", fields: activity.fields),
        TextDocument.Section(title: "merged", fields: mergedFields),
        TextDocument.Section(title: "history", fields: history),
      ]),
      columns: columns, rows: [row])
  }

  // MARK: JSON

  private var members: [(key: String, value: JSONValue)] {
    zip(columns, row).map { (key: $0.name, value: $1.json) } + [
      ("company_id", companyID.map { .integer($0) } ?? .null),
      ("addresses", .array(addresses.map(\.json))),
      ("notes", .array(notes.map(\.json))),
      ("orders", .array(activity.sums.map(\.json))),
      ("interactions", activity.interactionsJSON),
      ("next_task", activity.nextTaskJSON),
      ("aliases", .array(aliases.map(\.json))),
      ("added", added.json),
      ("changed", changed?.json ?? .null),
    ]
  }

  // MARK: Text

  /// Every column with a value; several of a kind below each other.
  private var identity: [TextDocument.Field] {
    zip(columns, row).compactMap { column, cell in
      switch column.name {
      case "email": TextDocument.Field(column.name, emails.map(\.typed).markingFirst)
      case "phone": TextDocument.Field(column.name, phones.map(\.typed).markingFirst)
      case "street": TextDocument.Field("address", addresses.map(\.line))
      case "city", "region", "postal_code", "country", "note": nil
      case "company":
        TextDocument.Field(
          column.name, cell.lines.map { name in companyID.map { "\(name) (customer \($0))" } ?? name })
      default: TextDocument.Field(column, cell)
      }
    }
  }

  private var noteFields: [(String, [String])] {
    notes.map { ($0.at.day.description, ["\($0.actor): \($0.text)"]) }
  }

  private var mergedFields: [(String, [String])] {
    aliases.map { (String($0.id), ["\($0.name), changeset \($0.changeset), \($0.at)"]) }
  }

  private var history: [(String, [String])] {
    [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]
  }
}

extension [String] {
  /// The first of several is marked as the primary one.
  fileprivate var markingFirst: [String] {
    count < 2 ? self : enumerated().map { $0.offset == 0 ? $0.element + " (primary)" : $0.element }
  }
}

extension PostalAddress {
  /// The address on one line, its label first.
  fileprivate var line: String {
    let place = [postalCode, city, region].compactMap(\.self).joined(separator: " ")
    let street = street?.split(separator: "\n").joined(separator: ", ")
    let parts = [street, place.isEmpty ? nil : place, country].compactMap(\.self).joined(separator: ", ")
    return (label.map { $0 + ": " } ?? "") + parts
  }

  fileprivate var json: JSONValue {
    .object([
      ("label", .optional(label)), ("street", .optional(street)), ("city", .optional(city)),
      ("region", .optional(region)), ("postal_code", .optional(postalCode)), ("country", .optional(country)),
    ])
  }
}

extension CustomerAlias {
  fileprivate var json: JSONValue {
    .object([
      ("id", .integer(id)), ("name", .string(name)), ("merged_at", .string(at.description)),
      ("changeset", .integer(changeset)),
    ])
  }
}

extension CustomerNote {
  fileprivate var json: JSONValue {
    .object([("at", .string(at.description)), ("actor", .string(actor)), ("text", .string(text))])
  }
}

extension Provenance {
  var line: String {
    guard !isExternal else { return command }
    return "changeset \(changeset), \(at) by \(actor)" + (sourceName.map { ", from \($0)" } ?? "")
  }

  var json: JSONValue {
    .object([
      ("changeset", isExternal ? .null : .integer(changeset)),
      ("at", isExternal ? .null : .string(at.description)), ("actor", .string(actor)),
      ("command", .string(command)), ("source_name", .optional(sourceName)),
    ])
  }
}

extension CustomerActivity {
  /// The activity for reading; nothing where there is none.
  var fields: [(String, [String])] {
    let last = lastInteraction.map { "\(interactions), last \($0.day) (\(lastInteractionKind ?? ""))" }
    return [
      (
        "orders",
        sums.map {
          "\($0.orders), net \($0.net.literal) \($0.net.currency), \($0.first.day) to \($0.last.day)"
        }
      ),
      ("interactions", [last].compactMap(\.self)),
      ("next task", nextTask.map { ["\($0.due): \($0.title) (task \($0.id))"] } ?? []),
    ]
  }

  var nextTaskJSON: JSONValue {
    guard let nextTask else { return .null }
    return .object([
      ("id", .integer(nextTask.id)), ("title", .string(nextTask.title)), ("due", .string(nextTask.due)),
    ])
  }

  var interactionsJSON: JSONValue {
    .object([
      ("count", .integer(interactions)),
      ("last_at", .optional(lastInteraction?.description)), ("last_kind", .optional(lastInteractionKind)),
    ])
  }
}

extension CustomerActivity.Sum {
  var json: JSONValue {
    .object([
      ("currency", .string(net.currency.code)), ("orders", .integer(orders)),
      ("net", .number(net.literal)),
      ("first_at", .string(first.description)), ("last_at", .string(last.description)),
    ])
  }
}
