import CRMKit
import Tabular

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
