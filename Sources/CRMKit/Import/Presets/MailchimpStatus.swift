/// What became of the subscribers of a Mailchimp file, by the beginning of its name.
package enum MailchimpStatus: String, Sendable, CaseIterable {
  case subscribed
  case unsubscribed
  case nonsubscribed
  case cleaned

  /// The custom field that holds it.
  package static let fieldName = "mailchimp_status"

  /// `unsubscribed_members_export_4f2a.csv` is unsubscribed; `nil` for another name.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    guard
      let status = Self.allCases.first(where: {
        name.hasPrefix("\($0.rawValue)_") || name.hasPrefix("\($0.rawValue).")
      })
    else { return nil }
    self = status
  }
}
