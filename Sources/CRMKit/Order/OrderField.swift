/// A field of an order that a file can fill; the raw value is its column name everywhere.
package enum OrderField: String, ImportField {
  case id, customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case source
  case orderID = "order_id"
  case at, status, currency, total, refunded, channel, campaign, owner, country, note
  case cancelledAt = "cancelled_at"
  case updatedAt = "updated_at"
  case refunds, custom
  case line, sku, product, category, quantity, price, discount, amount

  package static let noun = RecordNoun.order

  package static let required: [[OrderField]] = [[.at]]

  package static let derived = ["net", "lines"]

  package var isDate: Bool { self == .at || self == .cancelledAt || self == .updatedAt }

  /// Whether it says what an order comes to.
  var isAmount: Bool { self == .total || self == .amount || self == .price }

  /// Whether it belongs to one line of an order.
  var isOfLine: Bool {
    switch self {
    case .line, .sku, .product, .category, .quantity, .price, .discount, .amount: true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .customer: ["Client", "CustomerID", "Customer No", "Customer Number", "Kunde", "Kundennummer", "客户"]
    case .email: ["E-mail", "Email Address", "Customer Email", "E-Mail-Adresse", "邮箱"]
    case .phone: ["Phone Number", "Customer Phone", "Telefon", "手机", "电话"]
    case .customerName: ["Client Name", "Billing Name", "Kundenname", "客户名称"]
    case .orderID:
      [
        "Order", "Order Number", "Order No", "Number", "Invoice", "InvoiceNo", "Invoice Number",
        "Transaction ID", "Bestellnummer", "Rechnungsnummer", "订单号",
      ]
    case .at:
      [
        "Date", "Order Date", "Ordered At", "Created At", "Purchase Date", "Transaction Date", "Invoice Date",
        "InvoiceDate", "Datum", "Bestelldatum", "日期", "下单时间",
      ]
    case .status: ["Order Status", "Financial Status", "State", "状态"]
    case .currency: ["Currency Code", "Währung", "币种"]
    case .total:
      [
        "Order Total", "Revenue", "Grand Total", "Total Price", "Value", "Gesamt", "Betrag", "Umsatz", "金额",
        "总额",
      ]
    case .refunded: ["Refunded Amount", "Amount Refunded", "Refund", "Erstattet"]
    case .channel: ["Sales Channel", "Order Channel", "渠道"]
    case .campaign: ["Utm Campaign"]
    case .owner: ["Sales Rep", "Account Manager", "负责人"]
    case .country: ["Shipping Country", "Country Code", "Land", "国家"]
    case .note: ["Notes", "Comment", "Notiz", "备注"]
    case .cancelledAt: ["Canceled At", "Cancelled On", "Cancelled Date"]
    case .updatedAt: ["Updated", "Last Modified", "Modified At", "Date Modified", "Last Updated"]
    case .sku: ["StockCode", "Item SKU", "Product Code", "Article Number", "Artikelnummer"]
    case .product: ["Product Name", "Item", "Item Name", "Description", "Artikel", "商品"]
    case .category: ["Product Category", "Kategorie", "类别"]
    case .quantity: ["Qty", "Units", "Menge", "数量"]
    case .price: ["UnitPrice", "Unit Price", "Item Price", "Einzelpreis", "单价"]
    case .discount: ["Line Discount", "Rabatt"]
    case .amount: ["Line Total", "Line Amount", "Subtotal", "Positionsbetrag"]
    case .id, .customerID, .source, .refunds, .custom, .line: []
    }
  }
}
