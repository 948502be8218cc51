import CRMKit

extension Diagnosis {
  /// Why the feed cannot be read from a place, with its hint.
  init(feed error: FeedError) {
    switch error {
    case .invalidCursor(let text):
      self.init(
        "invalid_cursor", "'\(text)' is not a cursor",
        hint: "write the cursor of an event, 12:3, a changeset, 12, or 0 or now", .usage)
    case .unknownName(let name, let sort, let known):
      self.init(
        "unknown_table", "there is no \(sort) '\(name)'",
        hint: didYouMean(name, among: known) ?? "known are \(known.joined(separator: ", "))", .usage)
    case .unknownCursor(let text, let last):
      self.init(
        "unknown_cursor", "unknown cursor '\(text)': the last changeset is \(last)",
        hint: "start again with --after 0; the database may be an older copy", .notFound)
    }
  }
}
