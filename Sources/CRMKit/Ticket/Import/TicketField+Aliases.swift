extension TicketField {
  /// - Source: headers of exports of help desks: Freshdesk, Freshservice, GLPI, Zendesk, Help Scout, Intercom, ServiceNow,
  ///   Jira and Zoho Desk; and what sheets call them.
  package var aliases: [String] {
    switch self {
    case .customer, .email, .phone, .customerName: customerAliases
    case .createdAt, .updatedAt, .assignedAt, .firstReplyAt, .resolvedAt, .closedAt, .at: timeAliases
    case .number:
      [
        "Ticket", "Ticket ID", "Ticket Number", "Ticket No", "Ticket #", "Case Number", "Case ID", "Incident",
        "Incident ID", "Incident Number", "Request ID", "Issue Key", "Conversation ID", "Conversation Number",
        "Ticketnummer", "Ticket-Nr", "Numéro de ticket", "工单号", "工单编号", "工单ID",
        "Numéro du ticket", "N° de ticket", "N° ticket", "Número de ticket", "Nº de ticket", "Número de caso",
        "Ticketnummer", "Vorgangsnummer", "Numer zgłoszenia", "Nr zgłoszenia", "Номер обращения",
        "Номер заявки", "Номер тикета", "Ärendenummer", "Talep no", "Número do chamado", "Protocolo",
        "チケット番号", "Fallnummer", "工單編號", "工單號", "案件編號", "問い合わせ番号",
      ]
    case .subject:
      [
        "Title", "Summary", "Short Description", "Ticket Subject", "Betreff", "Titel", "Sujet", "Asunto",
        "主题", "标题", "工单标题", "主題", "標題", "件名", "Objet", "Titre", "Título", "Onderwerp", "Oggetto", "Assunto",
        "Temat", "Tytuł", "Тема", "Название", "Ämne", "Konu",
      ]
    case .channel:
      [
        "Via", "Contact Type", "Origin", "Case Origin", "Request Source", "Ticket Source", "Mode", "Kanal",
        "Canal", "渠道", "来源", "Quelle", "Eingangskanal", "Origine", "Origen", "Kanaal", "來源",
      ]
    case .state:
      [
        "Status", "Incident State", "Case Status", "Ticket Status", "Request Status", "Conversation State",
        "Zustand",
        "Statut", "Estado", "状态", "工单状态", "狀態", "État", "Stato", "ステータス", "Situação", "Stan",
        "Status zgłoszenia", "Статус", "Состояние", "Tillstånd", "Durum", "対応状況", "状況", "工單狀態",
      ]
    case .priority:
      [
        "Ticket Priority", "Priorität", "Priorité", "Prioridad", "优先级", "優先級", "優先度", "Prioriteit",
        "Priorità", "Prioridade",
      ]
    case .category:
      [
        "Type", "Ticket Type", "Case Reason", "Request Type", "Issue Type", "Kategorie", "Catégorie",
        "Categoría", "类型", "类别", "问题类型", "類型", "類別", "Rubrik", "Type de demande", "Tipo", "Categorie", "カテゴリ",
      ]
    case .assignee:
      [
        "Assigned To", "Agent", "Owner", "Case Owner", "Ticket Owner", "Agent Name", "Assigned Agent",
        "Technician",
        "Assigned to - Technician", "Zuständig", "Bearbeiter", "负责人", "处理人", "受理人", "負責人", "處理人", "担当者",
        "Zugewiesen an", "Besitzer",
        "Technicien", "Assigné à", "Attribué à", "Attribué à - Technicien", "Asignado a", "Agente", "Técnico",
        "Toegewezen aan", "Behandelaar",
      ]
    case .team:
      [
        "Group", "Assignment Group", "Queue", "Department", "Support Group", "Assigned to - Technician group",
        "Gruppe",
        "Groupe", "Grupo", "组", "受理组", "Warteschlange", "Équipe", "Groupe de techniciens", "Groep",
        "組",
      ]
    case .tags: ["Tag", "Labels", "Ticket Tags", "Schlagworte", "标签", "標籤", "Étiquettes", "Etiquetas"]
    case .text:
      [
        "Description", "Body", "Message", "Comment", "Beschreibung", "Inhalt", "内容", "描述", "问题描述",
        "內容", "問題描述", "Nachricht", "Contenu", "Descripción", "Contenido", "Omschrijving",
      ]
    case .firstReplyMinutes: ["First Reply Time in Minutes", "First Response Time in Minutes"]
    case .kind: ["Event Type", "Action"]
    case .actor: ["User", "Author", "By", "Sys Updated By", "操作人"]
    case .messageID: ["Message-ID"]
    default: []
    }
  }

  private var customerAliases: [String] {
    switch self {
    case .customer:
      ["Client", "Contact", "Caller", "Kunde", "Cliente", "Klant", "客户", "客戶"] + CustomerKey.aliases
    case .email:
      [
        "E-mail", "Email Address", "Requester Email", "Contact Email", "Customer Email", "Reporter Email",
        "Sender Email",
        "From Email", "E-Mail-Adresse", "Courriel", "邮箱", "客户邮箱", "客戶郵箱", "電子郵件", "メールアドレス", "Adresse e-mail",
        "E-mail du demandeur",
        "Correo electrónico", "Correo", "E-mailadres", "Электронная почта", "Эл. почта", "E-post", "E-posta",
        "Adres e-mail",
      ]
    case .phone:
      [
        "Phone Number", "Work Phone", "Mobile Phone", "Contact Phone", "Telefon", "Téléphone", "Teléfono",
        "手机", "电话", "手機", "電話", "電話番号", "Telefoon",
      ]
    default:
      [
        "Requester", "Requester Name", "Requester - Requester", "Full Name", "Client Name", "Contact Name",
        "Reporter",
        "Sender", "Submitted By", "Kundenname", "Melder", "Demandeur", "Solicitante", "客户名称", "客户姓名", "提交人",
        "客戶名稱", "客戶姓名", "顧客名", "Antragsteller",
        "Einreicher", "Demandeur - Demandeur", "Nom du demandeur", "Nombre del solicitante", "Aanvrager",
        "Klantnaam",
      ]
    }
  }

  private var timeAliases: [String] {
    switch self {
    case .createdAt:
      [
        "Created", "Opened At", "Opened", "Opened On", "Opened Date", "Date Opened", "Date/Time Opened",
        "Opening Date",
        "Open Date", "Created Date", "Create Date", "Created On", "Created Time", "Create Time",
        "Creation Date",
        "Creation Time", "Date Created", "Time Created", "Date/Time Created", "Ticket Created",
        "Created Timestamp",
        "Submitted At", "Submitted On", "Submitted", "Submission Time", "Submission Date", "Submit Time",
        "Time Submitted", "Date Submitted", "Submit Date", "Reported At", "Reported On",
        "Reported Date", "Reported",
        "Date Reported", "Received At", "Received On", "Date Received", "Received", "Received Date",
        "Received Time", "Time Received", "Request Date", "Requested At", "Request Time", "Requested On",
        "Requested", "Raised At", "Raised On", "Raised",
        "Date Raised", "Registered On", "Registered At", "Registration Date", "Entered", "Entered On",
        "Date Entered",
        "Logged At", "Logged On", "Logged", "Date Logged", "Logged Date", "Logged Time",
        "Log Date", "Sys Created On", "Started At", "Conversation Started At", "Start Date", "Start Time",
        "Started", "Started On", "Open Time",
        "Opening Time", "Opened Time", "Angelegt",
        "Angelegt am",
        "Erstellt", "Erstellt am", "Erstelldatum", "Eröffnet am", "Eröffnungsdatum", "Eröffnet",
        "Erstellungsdatum", "Erstellungszeit", "Erstellzeit", "Erfasst am",
        "Gemeldet am", "Eingegangen am", "Eingangsdatum", "Eingang", "Anlagedatum", "Date de création",
        "Date création", "Créé", "Date de soumission", "Date de réception", "Soumis le", "Reçu le",
        "Ouvert le",
        "Date ouverture",
        "Créé le",
        "Date d'ouverture", "Fecha de creación", "Creado el", "Fecha de apertura", "Fecha creación",
        "Fecha de registro", "Fecha de solicitud", "Fecha de recepción",
        "Abierto el", "Creado", "Aangemaakt", "Aangemaakt op", "Aanmaakdatum", "Ingediend op", "Ontvangen op",
        "Data di creazione", "Data di apertura", "Data utworzenia", "Utworzono", "Data zgłoszenia",
        "Дата создания", "Создан", "Создано", "Skapad", "Oluşturulma tarihi", "Data de criação",
        "Data de abertura", "Criado em", "Aberto em", "建立時間", "建立日期", "創建時間", "提交日期", "提交時間", "開始時間", "受付日時",
        "受付日",
        "作成日時", "作成日", "创建时间", "创建日期", "提交时间",
        "开始时间",
      ]
    case .updatedAt:
      [
        "Updated", "Last Updated", "Last Update", "Last Updated Time", "Last Update Time", "Modified",
        "Modified Time",
        "Modified On", "Last Modified", "Last Modified Date", "Date Modified", "Update Time", "Geändert am",
        "Letzte Änderung", "Dernière modification", "Última modificación", "更新时间", "最后更新时间", "更新時間", "更新日時",
        "Aktualisiert am", "Aktualisiert",
        "Letzte Aktualisierung", "Dernière mise à jour", "Mis à jour le", "Modifié le", "Actualizado el",
        "Última actualización", "Bijgewerkt op",
      ]
    case .assignedAt:
      [
        "Assigned Time", "Assigned On", "Date Assigned", "分配时间", "Zugewiesen am", "Attribué le",
        "Asignado el",
      ]
    case .firstReplyAt:
      [
        "First Response At", "First Responded At", "First Responded Time", "Initial Response Time",
        "First Reply Time",
        "Responded Date", "首次响应时间",
      ]
    case .resolvedAt:
      [
        "Solved At", "Resolved", "Resolved On", "Resolved Time", "Resolved Date", "Date Resolved",
        "Resolution Date",
        "Solution Date", "Solve Date", "Resolved Timestamp", "Gelöst am", "Lösungsdatum",
        "Date de résolution",
        "Fecha de resolución", "解决时间", "解決時間", "Solved", "Solved On", "Date Solved", "Solved Date",
        "Erledigt am",
        "Gelöst", "Résolu le", "Résolu", "Resuelto el", "Opgelost op", "解決日時",
      ]
    case .closedAt:
      [
        "Closed", "Closed On", "Closed Time", "Closed Date", "Closing Date", "Close Date", "Date Closed",
        "Date/Time Closed", "Closed Timestamp", "Geschlossen", "Geschlossen am", "Date de clôture",
        "Fecha de cierre",
        "关闭时间", "關閉時間", "Close Time", "Closing Time", "Abschlussdatum", "Schließdatum", "Abgeschlossen am",
        "Fermé le", "Clos le", "Clôturé le", "Cerrado el", "Gesloten op", "完了日時",
      ]
    default: ["Timestamp", "Time", "Event Time", "Sys Updated At", "时间"]
    }
  }
}
