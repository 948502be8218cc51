import Foundation
import Support
import Testing

/// Inside a target, too, what is above uses what is below: no folder leads back to itself.
@Suite struct FolderOrderTests {
  @Test(arguments: ["CRMKit", "CRMStore", "Analytics"])
  func noFolderLeadsBackToItself(_ target: String) throws {
    let layout = PackageLayout()
    let folder = layout.sources.appending(path: target)
    let prefix = layout.name(of: folder) + "/"
    let files = try layout.files(under: folder, ending: "swift").map { file in
      (String(layout.name(of: file).dropFirst(prefix.count)), try String(contentsOf: file, encoding: .utf8))
    }
    let graph = FolderGraph(Dictionary(uniqueKeysWithValues: files))
    #expect(graph.folders.count > 5)
    for cycle in graph.cycles { Issue.record("\(target): \(graph.description(of: cycle))") }
    #expect(Set(graph.order) == Set(graph.folders))
  }

  /// What a cycle is made of is said: the names, and the files that use them.
  @Test func aCycleIsTold() {
    var files = [
      "Order/Order.swift": "package struct Order { var customer: Customer? }",
      "Customer/Customer.swift": "struct Customer {}",
      "Deal/Deal.swift": "struct Deal { let order: Order }",
    ]
    #expect(FolderGraph(files).cycles.isEmpty)
    #expect(FolderGraph(files).order == ["Customer", "Order", "Deal"])
    files["Customer/Part/Sales.swift"] = "extension Customer { func sales(_ deals: [Deal]) {} }"
    let graph = FolderGraph(files)
    #expect(graph.cycles == [["Customer", "Deal", "Order"]])
    #expect(
      graph.description(of: ["Customer", "Deal", "Order"]) == """
        Customer uses Deal: Deal in Customer/Part/Sales.swift
        Deal uses Order: Order in Deal/Deal.swift
        Order uses Customer: Customer in Order/Order.swift
        """)
  }

  /// A name is used where it means what the other folder declares.
  @Test(arguments: [
    ("let order: Order?", true), ("let text = \"of \\(Order(1).name)\"", true),
    ("let span = 1...Order.last", true), ("let sum = total(of: 1)", true),
    ("let text = \"Order\"", false), ("// Order\n/* Order /* Order */ Order */", false),
    ("let text = #\"\\(Order())\"#", false), ("let text = \"\"\"\n  Order \"Order\"\n  \"\"\"", false),
    ("let kind: Sale.Order", false), ("let sum = sale.total(of: 1)", false),
    ("private enum Order { case last }\nlet order = Order.last", false),
    ("struct Sale { enum Order { case last }\n  let order: Order }", false),
  ])
  func seesUses(_ text: String, _ isUsed: Bool) {
    let files = [
      "Order/Order.swift": "struct Order {}\nfunc total(of count: Int) -> Int { count }",
      "Sale/A.swift": text,
    ]
    #expect(FolderGraph(files).uses(of: "Order", by: "Sale").isEmpty != isUsed)
  }
}
