/// What layers above keep with a store or a transaction until it ends, each thing under its type; the store knows none of it.
package struct Belongings {
  private var things: [ObjectIdentifier: Any] = [:]

  package init() {}

  package subscript<Thing>(_ type: Thing.Type) -> Thing? {
    get { things[ObjectIdentifier(type)] as? Thing }
    set { things[ObjectIdentifier(type)] = newValue }
  }
}
