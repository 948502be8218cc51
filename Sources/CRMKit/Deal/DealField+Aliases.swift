extension DealField {
  package var aliases: [String] {
    switch self {
    case .number:
      [
        "Deal", "Deal ID", "Deal Number", "Deal No", "Opportunity ID", "Opportunity Number", "Record ID",
        "Lead ID",
        "Lead Number", "Chance Nr", "商机编号", "交易编号", "线索编号", "ID сделки", "Номер сделки", "案件ID", "案件番号",
      ]
    case .name:
      [
        "Deal Name", "Deal Title", "Opportunity", "Opportunity Name", "Title", "Verkaufschance", "Titel",
        "商机名称", "交易名称", "商机", "Название сделки", "Сделка", "Название", "Nazwa szansy", "Nome do negócio",
        "Nome affare", "Nombre del negocio", "Nom de l'affaire", "案件名", "商談名", "机会名称", "线索名称",
      ]
    case .funnel: ["Pipeline", "Pipeline Name", "Sales Pipeline", "销售管道", "商机类型"]
    case .stage:
      [
        "Deal Stage", "Stage Name", "StageName", "Sales Stage", "Opportunity Stage", "Pipeline Stage",
        "Lead Status",
        "Phase",
        "Verkaufsphase", "Étape", "Etapa", "Fase", "Fase di vendita", "Verkoopfase", "Etap", "Этап", "Стадия",
        "Стадия сделки", "Этап сделки", "Aşama", "Fas", "Säljfas", "フェーズ", "ステージ", "商談フェーズ", "階段", "阶段",
        "销售阶段", "商机阶段", "跟进阶段",
      ]
    case .status:
      [
        "Deal Status", "Opportunity Status", "Statut", "Estado", "状态", "商机状态", "Situação", "Stan", "Статус",
        "Состояние", "Durum", "Stato", "狀態", "ステータス",
      ]
    case .isWon, .isClosed, .probability: moreOfState
    case .amount, .currency, .probabilityPercent: amountAliases
    case .customer, .email, .phone, .customerName, .contactName, .contacts: customerAliases
    case .owner:
      [
        "Deal Owner", "Opportunity Owner", "Owner Name", "Sales Agent", "Sales Rep", "Salesperson",
        "Assigned To",
        "Account Manager", "Verantwortlich", "Zuständig", "Betreuer", "Responsable", "Propietario", "负责人",
        "所有者",
        "销售", "跟进人",
      ]
    case .leadSource:
      ["Lead Source", "Origin", "Original Source", "Quelle", "Herkunft", "来源", "线索来源", "商机来源"]
    case .campaign:
      ["Campaign Name", "Campaign Source", "Primary Campaign Source", "Utm Campaign", "Kampagne", "市场活动"]
    case .lostReason:
      [
        "Loss Reason", "Lost Because", "Reason Lost", "Reason For Loss", "Closed Lost Reason", "Verlustgrund",
        "输单原因", "丢单原因",
      ]
    case .note: ["Notes", "Description", "Comment", "Comments", "Notiz", "Bemerkung", "备注", "描述"]
    case .product: ["Product Name", "Products", "Item", "Produkt", "产品", "产品名称"]
    case .sku: ["Product Code", "Item SKU", "Artikelnummer", "产品编号"]
    case .quantity: ["Qty", "Menge", "数量"]
    case .price: ["Unit Price", "UnitPrice", "Sales Price", "Einzelpreis", "单价"]
    case .isDeleted: ["Deleted"]
    default: isDate ? dateAliases : []
    }
  }

  private var moreOfState: [String] {
    switch self {
    case .isWon: ["Won", "Is Closed Won", "Converted", "IsWon"]
    case .isClosed: ["Closed", "Is Deal Closed", "IsClosed"]
    default: ["Win Probability", "Wahrscheinlichkeit", "赢率", "成交概率"]
    }
  }

  private var amountAliases: [String] {
    switch self {
    case .amount:
      [
        "Deal Amount", "Deal Value", "Opportunity Amount", "Opportunity Value", "Value", "Close Value",
        "Total",
        "Betrag", "Wert", "Auftragswert", "Montant", "Importe", "Сумма", "Сумма сделки", "Valor", "Importo",
        "Kwota", "Wartość", "Bedrag", "Belopp", "Tutar", "金額", "金额", "商机金额", "预计金额", "合同金额", "预计销售金额",
      ]
    case .currency:
      [
        "Currency Code", "Currency Iso Code", "CurrencyIsoCode", "Währung", "Devise", "Moneda", "币种",
        "Валюта", "Moeda", "Waluta", "Para birimi", "通貨", "货币",
      ]
    default: ["Probability (%)", "Win Probability (%)", "Probability Percent", "赢率(%)"]
    }
  }

  private var customerAliases: [String] {
    switch self {
    case .customer: CustomerKey.aliases
    case .email: ["E-mail", "Email Address", "Contact Email", "Customer Email", "E-Mail-Adresse", "邮箱"]
    case .phone: ["Phone Number", "Mobile", "Telefon", "手机", "电话"]
    case .customerName:
      [
        "Account", "Account Name", "Company", "Company Name", "Organization", "Organisation", "Client",
        "Client Name",
        "Kunde", "Kundenname", "Firma", "Société", "Empresa", "Клиент", "Компания", "Cliente", "Klant",
        "Klient", "Kund", "Müşteri", "Azienda", "会社名", "客户", "客户名称", "公司", "公司名称",
      ]
    case .contactName: ["Contact", "Contact Person", "Primary Contact", "Ansprechpartner", "联系人"]
    default: ["Contact IDs"]
    }
  }

  private var dateAliases: [String] {
    switch self {
    case .createdAt:
      [
        "Created", "Create Date", "Created Date", "Created On", "Created Time", "Creation Date",
        "Date Created",
        "Open Date", "Opened At", "Engage Date", "First Contact Date", "Erstellt am", "Créé le", "Creado el",
        "创建时间",
        "创建日期",
      ]
    case .closeOn:
      [
        "Close Date", "Closing Date", "Expected Close", "Expected Close Date", "Estimated Close Date",
        "Abschlussdatum", "Erwarteter Abschluss", "Date de clôture", "Fecha de cierre", "预计成交日期", "预计签单日期",
        "预计结单日期",
      ]
    case .closedAt:
      ["Closed On", "Closed Date", "Actual Close Date", "Date Closed", "Abgeschlossen am", "成交日期", "结单日期"]
    case .wonAt: ["Won Date", "Won Time", "Won On", "Date Won", "Gewonnen am", "赢单时间", "赢单日期"]
    case .lostAt: ["Lost Date", "Lost Time", "Lost On", "Date Lost", "Verloren am", "输单时间", "输单日期"]
    case .stageAt:
      ["Last Stage Change", "Last Stage Change Date", "Stage Changed At", "Stage Date", "阶段更新时间"]
    case .updatedAt:
      [
        "Updated", "Update Time", "Modified Time", "Last Modified", "Last Modified Date", "Last Updated",
        "Modified At",
        "Geändert am", "更新时间", "修改时间", "最后修改时间",
      ]
    case .at: ["Event At", "Event Time", "Changed At", "Timestamp"]
    default: []
    }
  }
}
