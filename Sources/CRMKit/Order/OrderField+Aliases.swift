extension OrderField {
  /// - Source: headers of exports of shops, payment services and marketplaces: Shopify, WooCommerce, Magento, BigCommerce,
  ///   Etsy, Amazon, Square, PayPal, Taobao, JD and Youzan; and what sheets call them, in the languages of shops.
  package var aliases: [String] {
    switch self {
    case .customer, .email, .phone, .customerName, .country: OrderField.customerAliases[self] ?? []
    case .at, .refundedAt, .cancelledAt, .updatedAt: OrderField.timeAliases[self] ?? []
    case .total, .refunded, .currency, .status: OrderField.amountAliases[self] ?? []
    case .sku, .product, .category, .quantity, .price, .discount, .amount: OrderField.lineAliases[self] ?? []
    case .number:
      [
        "Order ID", "Order", "Order Number", "Order No", "Order #", "Order Name", "Order Reference",
        "Order Ref",
        "Invoice", "Invoice No", "Invoice Number", "Invoice ID", "Transaction ID", "Transaction Number",
        "Receipt Number", "Amazon Order ID", "Sales Order", "Sale ID", "Purchase ID", "Increment ID",
        "Bestellnummer", "Bestell-Nr", "Auftragsnummer", "Rechnungsnummer", "Numéro de commande", "Commande",
        "Número de pedido", "Pedido", "订单号", "订单编号", "订单ID", "主订单编号", "交易号", "单号", "子订单编号", "订单流水号",
        "單號", "訂單編號", "訂單號碼", "訂單號", "訂單ID", "交易編號", "注文番号", "注文ID", "受注番号", "伝票番号", "주문번호",
        "Bestell-ID", "Bestellung", "Auftrags-Nr", "Auftrag", "Rechnungs-Nr", "Belegnummer", "N° de commande",
        "N° commande", "Numéro commande", "Référence commande", "Référence de la commande", "Réf. commande",
        "N° de facture", "Numéro de facture", "Facture", "Nº de pedido", "Nº pedido", "Número pedido",
        "ID de pedido",
        "ID pedido", "Referencia del pedido", "Número de orden", "Orden", "Nº de factura",
        "Número de factura",
        "Factura", "Bestelnummer", "Ordernummer", "Bestelling", "Factuurnummer", "Numero ordine",
        "Numero d'ordine",
        "Ordine", "Numero fattura", "Número do pedido", "Nº do pedido", "Número da encomenda", "Encomenda",
        "Numer zamówienia", "Zamówienie", "Nr zamówienia", "Номер заказа", "№ заказа", "Заказ", "ID заказа",
        "Ordernr", "Sipariş no", "Sipariş numarası", "Sipariş",
      ]
    case .channel:
      [
        "Sales Channel", "Order Channel", "Order Source", "渠道", "订单来源", "来源", "銷售通路", "訂單來源", "來源",
        "Vertriebskanal", "Verkaufskanal", "Kanal", "Canal de vente", "Canal de venta", "Canal",
        "Verkoopkanaal",
      ]
    case .campaign: ["UTM Campaign", "Campaign Name", "Kampagne"]
    case .owner:
      [
        "Sales Rep", "Salesperson", "Account Manager", "Staff Name", "负责人", "业务员", "負責人", "業務員", "担当者",
        "Vendeur", "Vendedor", "Verkoper",
      ]
    case .note:
      [
        "Notes", "Comment", "Comments", "Order Notes", "Customer Note", "Notiz", "Bemerkung", "备注", "订单备注",
        "买家留言", "備註", "訂單備註", "備考", "Anmerkung", "Bemerkungen", "Kommentar", "Remarque", "Commentaire",
        "Nota",
        "Notas", "Observaciones", "Opmerking", "Opmerkingen",
      ]
    default: []
    }
  }

  private static let customerAliases: [OrderField: [String]] = [
    .customer:
      [
        "Client", "User", "Account", "Buyer", "Buyer Username", "Kunde", "Käufer", "Cliente", "Acheteur",
        "Comprador",
        "Klant", "Klient", "Клиент", "Kund", "Müşteri", "客户", "会员名", "买家会员名", "买家会员名称", "买家昵称", "买家账号",
        "下单账号", "下单帐号", "用户名", "客戶",
        "會員名", "買家", "買家帳號", "顧客",
      ] + CustomerKey.aliases,
    .email:
      [
        "E-mail", "Email Address", "Customer Email", "Buyer Email", "Billing Email", "Email (Billing)",
        "Contact Email",
        "From Email Address", "Client Email", "Account Email", "E-Mail-Adresse", "Courriel",
        "Correo electrónico",
        "邮箱", "电子邮箱", "买家邮箱", "客户邮箱", "客戶郵箱", "買家郵箱", "郵箱", "電子郵件", "電子信箱", "信箱", "メールアドレス", "メール",
        "이메일", "Kunden-E-Mail", "E-Mail des Kunden", "E-Mail Kunde", "Adresse e-mail", "E-mail client",
        "E-mail du client", "Courriel du client", "Correo", "Correo del cliente", "E-mail del cliente",
        "E-mail cliente", "E-mailadres", "E-mail klant", "E-mailadres klant", "E-mail do cliente",
        "Электронная почта", "Эл. почта", "Почта", "Email клиента", "E-mail клиента", "Email klienta",
        "E-mail klienta", "Adres e-mail", "E-post", "E-postadress", "E-posta", "E-posta adresi",
        "Indirizzo e-mail", "Endereço de e-mail",
      ],
    .phone:
      [
        "Phone Number", "Customer Phone", "Buyer Phone", "Buyer Phone Number", "Billing Phone",
        "Phone (Billing)", "Telefon",
        "Téléphone", "Teléfono", "手机", "手机号", "电话", "联系电话", "联系手机", "买家手机号", "收货人手机号", "收货人手机号/提货人手机号",
        "收货人手机", "收货人电话", "客户电话", "客户手机", "電話", "手機", "手機號碼", "聯絡電話", "客戶電話", "買家電話", "收件人電話",
        "電話番号", "Telefonnummer", "Handynummer", "Numéro de téléphone", "Téléphone client",
        "Número de teléfono",
        "Teléfono del cliente", "Telefoon", "Telefoonnummer",
      ],
    .customerName:
      [
        "Client Name", "Billing Name", "Bill-to Name", "Bill to Name", "Buyer Name", "Full Name", "Recipient",
        "Recipient Name", "Ship Name", "Ship-to Name", "Shipping Name", "Account Name", "User Name",
        "Kundenname", "Nom du client", "Nombre del cliente", "客户名称", "客户姓名", "收货人", "收货人姓名", "收货人/提货人",
        "买家姓名", "客戶名稱", "客戶姓名", "收件人", "收件人姓名", "訂購人", "買家姓名", "顧客名", "顧客氏名", "お客様名", "注文者", "注文者名",
        "氏名", "Name des Kunden", "Besteller", "Nom client", "Nom de l'acheteur", "Nombre cliente",
        "Nombre de cliente", "Nombre del comprador", "Klantnaam", "Naam klant", "Nome cliente", "ФИО",
        "Покупатель", "Имя клиента", "Nazwa klienta", "Imię i nazwisko", "Kundnamn", "Müşteri adı",
        "Nome do cliente",
      ],
    .country:
      [
        "Shipping Country", "Country Code", "Country Code (Billing)", "Ship Country", "Billing Country",
        "Country/Region",
        "Delivery Country",
        "Shipping Country Code", "Land", "Pays", "País", "国家", "国家/地区", "收货国家", "國家", "國家/地區", "配送国", "国",
        "Lieferland", "Rechnungsland", "Pays de livraison", "País de envío", "Leverland", "Paese",
      ],
  ]

  private static let timeAliases: [OrderField: [String]] = [
    .at:
      [
        "Order Date", "Creation Date", "Ordered At", "Order Time", "Order Datetime", "Order Placed",
        "Date Ordered",
        "Created At", "Created", "Created Date", "Created On", "Create Time", "Created Time", "Date Created",
        "Order Created", "Purchase Date", "Purchased At", "Purchased On", "Date Purchased",
        "Transaction Date",
        "Transaction Time", "Invoice Date", "Sale Date", "Date of Sale", "Paid At", "Timestamp", "Date Time",
        "Date",
        "Datum", "Bestelldatum", "Rechnungsdatum", "Kaufdatum", "Date de commande", "Date d'achat",
        "Fecha de pedido", "Fecha", "日期", "下单时间", "下单日期", "订单创建时间", "创建时间", "创建日期", "订单时间", "订单日期", "订单提交时间",
        "订单成交时间",
        "买家下单时间", "成交时间", "成交日期", "付款日期", "拍下时间", "订单付款时间", "付款时间", "支付完成时间", "支付时间", "买家付款时间", "交易时间", "时间",
        "訂購日期", "訂購時間", "訂單日期", "訂單時間", "訂單成立時間", "成立時間", "下單日期", "下單時間", "成交時間", "付款日期", "付款時間", "建立時間",
        "交易日期", "交易時間", "時間", "注文日", "注文日時", "受注日", "購入日", "購入日時", "日時", "日付", "주문일", "주문일시",
        "Auftragsdatum", "Belegdatum", "Bestellt am", "Bestellzeitpunkt", "Kaufzeitpunkt", "Verkaufsdatum",
        "Date de la commande", "Date commande", "Commandé le", "Date de facture", "Date de facturation",
        "Date de création", "Date de vente", "Fecha del pedido", "Fecha pedido", "Fecha de la orden",
        "Fecha de orden",
        "Fecha de compra", "Fecha de venta", "Fecha de factura", "Fecha de creación", "Fecha y hora",
        "Besteldatum",
        "Orderdatum", "Datum bestelling", "Aankoopdatum", "Factuurdatum", "Data ordine", "Data dell'ordine",
        "Data di acquisto", "Data do pedido", "Data da compra", "Data da encomenda", "Data zamówienia",
        "Data zakupu", "Дата заказа", "Дата и время", "Дата", "Inköpsdatum", "Sipariş tarihi", "Tarih",
      ],
    .refundedAt:
      [
        "Refund Date", "Refunded Date", "Refunded On", "Refund Time", "Refund Created At", "Date Refunded",
        "Erstattet am", "Date de remboursement", "Fecha de reembolso", "退款时间", "退款日期",
      ],
    .cancelledAt:
      [
        "Canceled At", "Cancelled On", "Canceled On", "Cancelled Date", "Canceled Date", "Cancellation Date",
        "Storniert am", "取消时间", "取消時間", "Stornodatum", "Annulé le", "Date d'annulation", "Cancelado el",
        "Fecha de cancelación", "Geannuleerd op",
      ],
    .updatedAt:
      [
        "Updated", "Last Modified", "Modified At", "Date Modified", "Last Updated", "Last Updated Date",
        "Last Update", "Geändert am", "更新时间", "修改时间", "更新時間", "修改時間", "Modifié le", "Actualizado el",
        "Gewijzigd op",
      ],
  ]

  private static let amountAliases: [OrderField: [String]] = [
    .total:
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
        "合计", "金额", "总价", "订单总价", "总计", "實付金額", "應付金額", "結帳金額", "付款金額", "訂單金額", "訂單總額", "訂單總金額", "總金額", "總額",
        "總價",
        "總計", "金額", "合計", "合計金額", "注文金額", "ご注文金額", "請求金額", "購入金額", "支払金額", "합계", "결제금액",
        "Summe", "Bestellsumme", "Bestellwert", "Auftragswert", "Auftragssumme", "Rechnungssumme",
        "Gesamtpreis",
        "Endbetrag", "Endsumme", "Bruttobetrag", "Zahlbetrag", "Total TTC", "Montant TTC", "Prix total",
        "Total commande", "Total de la commande", "Montant de la commande", "Montant commande", "Somme",
        "Total del pedido", "Total pedido", "Precio total", "Importe del pedido", "Importe pedido", "Monto",
        "Monto total", "Suma", "Totaal", "Totaalbedrag", "Totaalprijs", "Bestelbedrag", "Ordertotaal",
        "Ordertotal",
        "Bedrag", "Totale", "Totale ordine", "Importo", "Importo totale", "Valor total", "Valor do pedido",
        "Valor",
        "Kwota", "Wartość zamówienia", "Razem", "Suma zamówienia", "Do zapłaty", "Сумма заказа", "Сумма",
        "Итого", "Общая сумма", "Стоимость", "Summa", "Totalt", "Belopp", "Totalbelopp", "Toplam",
        "Toplam tutar", "Tutar", "Total Value", "Total incl VAT", "Total inc VAT", "Total incl tax",
        "Total including tax", "Summe inkl MwSt", "Gesamt inkl MwSt", "Gesamtbetrag inkl MwSt", "Bruttosumme",
        "Total Due", "Amount", "Net Amount",
      ],
    .refunded:
      [
        "Refunded Amount", "Amount Refunded", "Refund", "Refund Amount", "Order Refund Amount",
        "Refund Total", "Total Refunded",
        "Grand Total Refunded", "Partial Refunds", "Erstattet", "Erstattung", "Remboursé", "Reembolso", "退款",
        "退款金额", "买家退款金额", "已退款金额", "退款金額", "返金額", "Rückerstattung", "Erstatteter Betrag", "Remboursement",
        "Montant remboursé", "Reembolsado", "Importe reembolsado", "Terugbetaald",
      ],
    .currency:
      [
        "Currency Code", "Order Currency", "Order Currency Code", "Currency Iso Code", "Transaction Currency",
        "Währung", "Devise", "Moneda", "币种", "货币", "幣別", "幣種", "貨幣", "通貨", "Währungscode", "Monnaie",
        "Divisa",
        "Moeda", "Waluta", "Валюта", "Para birimi",
      ],
    .status:
      [
        "Order Status", "Financial Status", "Payment Status", "State", "Order State", "Bestellstatus",
        "Statut",
        "Estado", "状态", "订单状态", "交易状态", "付款状态", "狀態", "訂單狀態", "交易狀態", "付款狀態", "注文状況", "注文ステータス", "ステータス",
        "Auftragsstatus", "Zahlungsstatus", "Statut de la commande", "Statut commande", "État de la commande",
        "État", "Estado del pedido", "Estado de pedido", "Estado pedido", "Bestelstatus", "Orderstatus",
        "Stato",
        "Stato ordine", "Stato dell'ordine", "Stato pagamento", "Situação", "Situação do pedido",
        "Status do pedido", "Estado da encomenda", "Estado del pago", "Statut du paiement",
        "Statut de paiement", "État du paiement", "Betaalstatus", "Stan", "Stan zamówienia",
        "Status zamówienia", "Status płatności", "Статус", "Статус заказа", "Статус оплаты", "Состояние",
        "Betalstatus", "Durum", "Sipariş durumu", "Ödeme durumu", "支払状況", "状況", "支付状态", "주문상태", "상태",
      ],
  ]

  private static let lineAliases: [OrderField: [String]] = [
    .sku:
      [
        "Stock Code", "Item SKU", "Item ID", "Product SKU", "Product Code", "Product ID", "Variant SKU",
        "Article Number", "Seller SKU", "Lineitem sku", "Artikelnummer", "Référence", "Referencia", "商品编码",
        "商品编号", "商家编码", "SKU编码", "货号", "商品货号", "外部系统编号", "商品編號", "商品編碼", "貨號", "商品貨號", "商品番号", "商品コード",
        "品番", "Artikel-Nr", "Art.-Nr.", "Artikelcode", "Réf. produit", "Référence produit", "Code article",
        "Referencia del producto", "Código de producto", "Código del producto", "Código de artículo",
        "Codice prodotto", "Código do produto",
      ],
    .product:
      [
        "Product Name", "Product Title", "Item", "Item Name", "Item Title", "Description", "Lineitem name",
        "Artikel", "Artikelbezeichnung", "Produkt", "Produit", "Producto", "商品", "商品名称", "商品名", "商品标题", "产品",
        "产品名称", "选购商品", "宝贝标题", "宝贝名称", "标题", "商品名稱", "商品標題", "產品", "產品名稱", "品名",
        "Artikelname", "Produktname", "Bezeichnung", "Nom du produit", "Désignation", "Article", "Libellé",
        "Nombre del producto", "Nombre de producto", "Artículo", "Productnaam", "Omschrijving",
        "Product naam",
        "Prodotto", "Produto",
      ],
    .category:
      [
        "Product Category", "Product Type", "Item Category", "Kategorie", "Catégorie", "类别", "商品类别", "品类",
        "類別", "商品類別", "商品分類", "カテゴリ", "Warengruppe", "Categoría", "Categorie", "Categoria",
      ],
    .quantity:
      [
        "Qty", "Units", "Quantity Purchased", "Quantity Ordered", "Qty Ordered", "Item Quantity",
        "Lineitem quantity",
        "Menge", "Anzahl", "Stückzahl", "Quantité", "Cantidad", "数量", "购买数量", "商品数量", "商品数量(件)", "订购数量",
        "宝贝总数量", "件数", "數量", "購買數量", "商品數量", "訂購數量", "個数", "Bestellmenge", "Stück", "Stk", "Qté",
        "Quantité commandée", "Cantidad pedida", "Unidades", "Aantal", "Hoeveelheid", "Quantità",
        "Quantidade",
        "Ilość",
      ],
    .price:
      [
        "Unit Price", "Item Price", "Price Each", "Price per Unit", "Item Cost", "Lineitem price",
        "Einzelpreis",
        "Stückpreis",
        "Prix unitaire", "Precio unitario", "单价", "价格", "商品单价", "京东价", "商品价格", "單價", "商品單價", "價格", "単価", "価格",
        "Preis", "Preis pro Stück", "Prix",
        "Precio", "Precio por unidad", "Stukprijs", "Eenheidsprijs", "Prijs", "Prezzo unitario",
        "Prezzo",
        "Preço unitário", "Preço", "Cena",
      ],
    .discount:
      [
        "Line Discount", "Item Discount", "Lineitem discount", "Rabatt", "折扣", "优惠金额",
        "優惠金額", "割引", "割引額", "Remise", "Descuento", "Korting", "Sconto", "Desconto",
      ],
    .amount:
      [
        "Line Total", "Line Amount", "Item Total", "Subtotal", "Extended Price", "Positionsbetrag", "小计",
        "商品总价",
        "商品金额", "小計", "商品總價", "商品金額", "Zwischensumme", "Positionssumme", "Zeilensumme", "Sous-total",
        "Total ligne", "Montant ligne", "Total línea", "Importe línea", "Subtotaal", "Regeltotaal",
        "Subtotale",
      ],
  ]
}
