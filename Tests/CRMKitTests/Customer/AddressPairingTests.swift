import Testing

@testable import CRMKit
@testable import CRMStore

/// Which address of a customer an address of a file is.
@Suite struct AddressPairingTests {
  private static let bonn = PostalAddress(label: "home", street: "Weg 1", city: "Bonn", country: "DE")
  private static let kiel = PostalAddress(label: "work", street: "Kai 2", city: "Kiel", country: "DE")
  private static let anonymous = PostalAddress(street: "Rue 3", city: "Paris", country: "FR")
  private static let moved = PostalAddress(street: "Neu 4", city: "Ulm")

  private static func labelled(_ label: String?, _ address: PostalAddress) -> PostalAddress {
    var address = address
    address.label = label
    return address
  }

  @Test(
    arguments: [
      // Without a label: its like wherever it stands, else the next without one; another address changes none that has a label.
      ([labelled(nil, kiel)], [bonn, kiel], [1]), ([moved], [bonn, kiel], [nil]),
      ([moved], [bonn, anonymous], [1]),
      ([PostalAddress(country: "DE")], [anonymous, bonn], [1]), ([moved], [], [nil]),
      // One that is found already is no other's.
      ([labelled(nil, bonn), labelled(nil, bonn)], [bonn, kiel], [0, nil]),
      ([labelled(nil, bonn), moved], [bonn, anonymous], [0, 1]),
      ([moved, labelled(nil, bonn)], [bonn, kiel], [nil, 0]),
      // With a label: the next of it, in their order.
      ([labelled("home", kiel)], [bonn, kiel], [0]), ([labelled("other", bonn)], [bonn], [nil]),
      ([labelled("home", kiel), labelled("home", moved)], [bonn, labelled("home", anonymous)], [0, 1]),
      // A label is learnt by an address that has none and says the same.
      ([labelled("home", anonymous)], [bonn, anonymous], [1]),
      ([labelled("other", bonn)], [anonymous], [nil]),
    ] as [([PostalAddress], [PostalAddress], [Int?])])
  func anAddressFindsItsLike(file: [PostalAddress], known: [PostalAddress], expected: [Int?]) {
    #expect(file.counterparts(among: known) == expected)
  }
}
