extension ImportPreset {
  /// A log of invoice lines. Invoices that begin with C are credit notes: they come in as cancelled orders.
  ///
  /// - Source: Chen, Sain & Guo 2012, "Data mining for the online retail industry", the data set's own columns.
  static let onlineRetail = ImportPreset(
    name: "online-retail", title: "Online Retail invoice lines", noun: .order,
    variants: [
      Variant(
        name: "invoice lines",
        signature: [
          "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID",
          "Country",
        ])
    ],
    columns: [
      "InvoiceNo": .value("number"),
      "StockCode": .value("sku"),
      "Description": .value("product"),
      "Quantity": .value("quantity"),
      "InvoiceDate": .value("at"),
      "UnitPrice": .value("price"),
      "CustomerID": .value("customer"),
      "Country": .value("country"),
    ],
    traps: [.decimalIDs, .creditNotes, .stockCorrections])
}
