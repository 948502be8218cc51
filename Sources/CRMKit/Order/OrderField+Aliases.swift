extension OrderField {
  /// - Source: headers of exports of shops, payment services and marketplaces: Shopify, WooCommerce, Magento, BigCommerce,
  ///   Etsy, Amazon, Square, PayPal, Taobao, JD and Youzan; and what sheets call them.
  package var aliases: [String] {
    switch self {
    case .customer, .email, .phone, .customerName, .country: customerAliases
    case .at, .refundedAt, .cancelledAt, .updatedAt: timeAliases
    case .total, .refunded, .currency, .status: amountAliases
    case .sku, .product, .category, .quantity, .price, .discount, .amount: lineAliases
    case .number:
      [
        "Order ID", "Order", "Order Number", "Order No", "Order #", "Order Name", "Order Reference",
        "Order Ref",
        "Invoice", "Invoice No", "Invoice Number", "Invoice ID", "Transaction ID", "Transaction Number",
        "Receipt Number", "Amazon Order ID", "Sales Order", "Sale ID", "Purchase ID", "Increment ID",
        "Bestellnummer", "Bestell-Nr", "Auftragsnummer", "Rechnungsnummer", "Numéro de commande", "Commande",
        "Número de pedido", "Pedido", "订单号", "订单编号", "订单ID", "主订单编号", "交易号", "单号", "子订单编号", "订单流水号",
      ]
    case .channel: ["Sales Channel", "Order Channel", "Order Source", "渠道", "订单来源", "来源"]
    case .campaign: ["UTM Campaign", "Campaign Name", "Kampagne"]
    case .owner: ["Sales Rep", "Salesperson", "Account Manager", "Staff Name", "负责人", "业务员"]
    case .note:
      [
        "Notes", "Comment", "Comments", "Order Notes", "Customer Note", "Notiz", "Bemerkung", "备注", "订单备注",
        "买家留言",
      ]
    default: []
    }
  }

  private var customerAliases: [String] {
    switch self {
    case .customer:
      [
        "Client", "Customer ID", "Customer No", "Customer Number", "Client ID", "Client No", "User",
        "User ID",
        "Account", "Account ID", "Account Number", "Buyer", "Buyer ID", "Buyer Username", "Buyer User ID",
        "Member ID", "Kunde", "Kundennummer", "Kunden-Nr", "Client n°", "Cliente", "客户", "客户编号", "会员名", "会员号",
        "买家会员名", "买家会员名称", "买家昵称", "买家账号", "下单账号", "下单帐号", "用户ID", "用户名",
      ]
    case .email:
      [
        "E-mail", "Email Address", "Customer Email", "Buyer Email", "Billing Email", "Email (Billing)",
        "Contact Email",
        "From Email Address", "Client Email", "Account Email", "E-Mail-Adresse", "Courriel",
        "Correo electrónico",
        "邮箱", "电子邮箱", "买家邮箱",
      ]
    case .phone:
      [
        "Phone Number", "Customer Phone", "Buyer Phone", "Buyer Phone Number", "Billing Phone",
        "Phone (Billing)", "Telefon",
        "Téléphone", "Teléfono", "手机", "手机号", "电话", "联系电话", "联系手机", "买家手机号", "收货人手机号", "收货人手机号/提货人手机号",
        "收货人手机", "收货人电话", "客户电话",
      ]
    case .customerName:
      [
        "Client Name", "Billing Name", "Bill-to Name", "Bill to Name", "Buyer Name", "Full Name", "Recipient",
        "Recipient Name", "Ship Name", "Ship-to Name", "Shipping Name", "Account Name", "User Name",
        "Kundenname", "Nom du client", "Nombre del cliente", "客户名称", "客户姓名", "收货人", "收货人姓名", "收货人/提货人",
        "买家姓名",
      ]
    default:
      [
        "Shipping Country", "Country Code", "Country Code (Billing)", "Ship Country", "Billing Country",
        "Country/Region",
        "Delivery Country",
        "Shipping Country Code", "Land", "Pays", "País", "国家", "国家/地区", "收货国家",
      ]
    }
  }

  private var timeAliases: [String] {
    switch self {
    case .at:
      [
        "Order Date", "Ordered At", "Order Time", "Order Datetime", "Order Placed", "Date Ordered",
        "Created At", "Created", "Created Date", "Created On", "Create Time", "Created Time", "Date Created",
        "Order Created", "Purchase Date", "Purchased At", "Purchased On", "Date Purchased",
        "Transaction Date",
        "Transaction Time", "Invoice Date", "Sale Date", "Date of Sale", "Paid At", "Timestamp", "Date Time",
        "Date",
        "Datum", "Bestelldatum", "Rechnungsdatum", "Kaufdatum", "Date de commande", "Date d'achat",
        "Fecha de pedido", "Fecha", "日期", "下单时间", "下单日期", "订单创建时间", "创建时间", "创建日期", "订单时间", "订单日期", "订单提交时间",
        "订单成交时间",
        "买家下单时间", "拍下时间", "订单付款时间", "付款时间", "支付完成时间", "支付时间", "买家付款时间", "交易时间", "时间",
      ]
    case .refundedAt:
      [
        "Refund Date", "Refunded Date", "Refunded On", "Refund Time", "Refund Created At", "Date Refunded",
        "Erstattet am", "Date de remboursement", "Fecha de reembolso", "退款时间", "退款日期",
      ]
    case .cancelledAt:
      [
        "Canceled At", "Cancelled On", "Canceled On", "Cancelled Date", "Canceled Date", "Cancellation Date",
        "Storniert am", "取消时间",
      ]
    default:
      [
        "Updated", "Last Modified", "Modified At", "Date Modified", "Last Updated", "Last Updated Date",
        "Last Update", "Geändert am", "更新时间", "修改时间",
      ]
    }
  }

  private var amountAliases: [String] {
    switch self {
    case .total:
      [
        "Order Total", "Order Total (inc tax)", "Order Total Amount", "Order Total Price", "Order Amount",
        "Order Value", "Revenue", "Grand Total", "Grand Total (Purchased)",
        "Total Price", "Total Amount", "Total Collected", "Amount Paid", "Paid Amount", "Sales", "Spend",
        "Spent",
        "Value", "Gross", "Purchase Amount", "Transaction Amount", "Invoice Total", "Gesamt", "Gesamtbetrag",
        "Gesamtsumme", "Rechnungsbetrag", "Betrag", "Umsatz", "Montant", "Montant total", "Importe",
        "Importe total",
        "实付", "实付款", "实付金额", "买家实际支付金额", "买家实付金额", "用户实付金额", "订单实付金额", "实际支付金额", "支付金额", "付款金额",
        "实收金额", "商家实收金额", "结算金额", "成交金额", "交易金额", "应付金额", "订单应付金额", "订单金额", "订单总额", "订单总金额", "总金额", "总额",
        "合计", "金额",
      ]
    case .refunded:
      [
        "Refunded Amount", "Amount Refunded", "Refund", "Refund Amount", "Order Refund Amount",
        "Refund Total", "Total Refunded",
        "Grand Total Refunded", "Partial Refunds", "Erstattet", "Erstattung", "Rembourse", "Reembolso", "退款",
        "退款金额", "买家退款金额", "已退款金额",
      ]
    case .currency:
      [
        "Currency Code", "Order Currency", "Order Currency Code", "Currency Iso Code", "Transaction Currency",
        "Währung", "Devise", "Moneda", "币种", "货币",
      ]
    default:
      [
        "Order Status", "Financial Status", "Payment Status", "State", "Order State", "Bestellstatus",
        "Statut",
        "Estado", "状态", "订单状态", "交易状态", "付款状态",
      ]
    }
  }

  private var lineAliases: [String] {
    switch self {
    case .sku:
      [
        "Stock Code", "Item SKU", "Item ID", "Product SKU", "Product Code", "Product ID", "Variant SKU",
        "Article Number", "Seller SKU", "Lineitem sku", "Artikelnummer", "Référence", "Referencia", "商品编码",
        "商品编号", "商家编码", "SKU编码", "货号", "商品货号", "外部系统编号",
      ]
    case .product:
      [
        "Product Name", "Product Title", "Item", "Item Name", "Item Title", "Description", "Lineitem name",
        "Artikel", "Artikelbezeichnung", "Produkt", "Produit", "Producto", "商品", "商品名称", "商品名", "商品标题", "产品",
        "产品名称", "选购商品", "宝贝标题", "宝贝名称", "标题",
      ]
    case .category:
      ["Product Category", "Product Type", "Item Category", "Kategorie", "Catégorie", "类别", "商品类别", "品类"]
    case .quantity:
      [
        "Qty", "Units", "Quantity Purchased", "Quantity Ordered", "Qty Ordered", "Item Quantity",
        "Lineitem quantity",
        "Menge", "Anzahl", "Stückzahl", "Quantité", "Cantidad", "数量", "购买数量", "商品数量", "商品数量(件)", "订购数量",
        "宝贝总数量", "件数",
      ]
    case .price:
      [
        "Unit Price", "Item Price", "Price Each", "Price per Unit", "Item Cost", "Lineitem price",
        "Einzelpreis",
        "Stückpreis",
        "Prix unitaire", "Precio unitario", "单价", "价格", "商品单价", "京东价", "商品价格",
      ]
    case .discount: ["Line Discount", "Item Discount", "Lineitem discount", "Rabatt", "折扣", "优惠金额"]
    case .amount:
      [
        "Line Total", "Line Amount", "Item Total", "Subtotal", "Extended Price", "Positionsbetrag", "小计",
        "商品总价",
        "商品金额",
      ]
    default: []
    }
  }
}
