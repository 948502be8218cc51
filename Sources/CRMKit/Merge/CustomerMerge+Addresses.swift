extension CustomerMerge {
  /// A row of some customer that the winner is to have.
  private struct Kept {
    var customer: Int64
    /// Its place in the list of that customer, from 1.
    var position: Int
    var row: Int64
    var before: PostalAddress
    var address: PostalAddress

    /// Makes it one row with another that says the same or less.
    mutating func absorb(_ other: Kept) { address = address.filled(by: other.address) }
  }

  /// An address that says part of another, under the same label, is the same address.
  mutating func uniteAddresses() throws {
    var kept: [Kept] = []
    for record in ordered("address", by: { $0.addresses.first?.value.parts.compactMap(\.self).joined() }) {
      for (index, item) in record.addresses.enumerated() {
        var new = Kept(
          customer: record.id, position: index + 1, row: item.row, before: item.value, address: item.value)
        let place = kept.firstIndex { $0.customer != record.id && $0.address.isSamePlace(as: new.address) }
        guard let place else {
          kept.append(new)
          continue
        }
        var dropped = new
        if record.id == winner.id {
          dropped = kept[place]
          new.absorb(dropped)
          kept[place] = new
        } else {
          kept[place].absorb(new)
        }
        try transaction.delete(from: "customer_address", id: dropped.row)
        if dropped.customer != winner.id {
          let isNews = !kept[place].before.contains(dropped.before)
          summary.note(dropped.customer, "address", isNews ? .taken : .same)
        }
      }
    }
    for (index, row) in kept.enumerated() { try write(row, position: index + 1) }
  }

  private mutating func write(_ row: Kept, position: Int) throws {
    let isMoved = row.customer != winner.id
    var columns: [(column: String, value: SQLValue)] = isMoved ? [("customer_id", .integer(winner.id))] : []
    if isMoved || row.position != position { columns.append(("position", .integer(Int64(position)))) }
    for (column, values) in zip(PostalAddress.columns, zip(row.before.values, row.address.values))
    where values.0 != values.1 { columns.append((column, values.1)) }
    try transaction.update("customer_address", id: row.row, columns)
    if isMoved { summary.note(row.customer, "address", .moved) }
  }
}

extension PostalAddress {
  /// The parts without the label.
  fileprivate var parts: [String?] { [street, city, region, postalCode, country] }

  /// Whether one of the two says all that the other says, under the same label.
  func isSamePlace(as other: PostalAddress) -> Bool {
    label?.foldedKey == other.label?.foldedKey && (contains(other) || other.contains(self))
  }

  /// Whether it says at least what the other says.
  func contains(_ other: PostalAddress) -> Bool {
    zip(parts, other.parts).allSatisfy { own, part in part == nil || part?.foldedKey == own?.foldedKey }
  }

  /// With the parts of another where it has none.
  fileprivate func filled(by other: PostalAddress) -> PostalAddress {
    PostalAddress(
      label: label, street: street ?? other.street, city: city ?? other.city, region: region ?? other.region,
      postalCode: postalCode ?? other.postalCode, country: country ?? other.country)
  }
}
