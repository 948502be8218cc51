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
      ]
    case .subject:
      [
        "Title", "Summary", "Short Description", "Ticket Subject", "Betreff", "Titel", "Sujet", "Asunto",
        "主题", "标题", "工单标题",
      ]
    case .channel:
      [
        "Via", "Contact Type", "Origin", "Case Origin", "Request Source", "Ticket Source", "Mode", "Kanal",
        "Canal", "渠道", "来源",
      ]
    case .state:
      [
        "Status", "Incident State", "Case Status", "Ticket Status", "Request Status", "Conversation State",
        "Zustand",
        "Statut", "Estado", "状态", "工单状态",
      ]
    case .priority: ["Ticket Priority", "Priorität", "Priorité", "Prioridad", "优先级"]
    case .category:
      [
        "Type", "Ticket Type", "Case Reason", "Request Type", "Issue Type", "Kategorie", "Catégorie",
        "Categoría", "类型", "类别", "问题类型",
      ]
    case .assignee:
      [
        "Assigned To", "Agent", "Owner", "Case Owner", "Ticket Owner", "Agent Name", "Assigned Agent",
        "Technician",
        "Assigned to - Technician", "Zuständig", "Bearbeiter", "负责人", "处理人", "受理人",
      ]
    case .team:
      [
        "Group", "Assignment Group", "Queue", "Department", "Support Group", "Assigned to - Technician group",
        "Gruppe",
        "Groupe", "Grupo", "组", "受理组",
      ]
    case .tags: ["Tag", "Labels", "Ticket Tags", "Schlagworte", "标签"]
    case .text: ["Description", "Body", "Message", "Comment", "Beschreibung", "Inhalt", "内容", "描述", "问题描述"]
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
      ["Client", "Contact", "Caller", "Kunde", "Cliente", "客户"] + CustomerKey.aliases
    case .email:
      [
        "E-mail", "Email Address", "Requester Email", "Contact Email", "Customer Email", "Reporter Email",
        "Sender Email",
        "From Email", "E-Mail-Adresse", "Courriel", "邮箱", "客户邮箱",
      ]
    case .phone:
      [
        "Phone Number", "Work Phone", "Mobile Phone", "Contact Phone", "Telefon", "Téléphone", "Teléfono",
        "手机", "电话",
      ]
    default:
      [
        "Requester", "Requester Name", "Requester - Requester", "Full Name", "Client Name", "Contact Name",
        "Reporter",
        "Sender", "Submitted By", "Kundenname", "Melder", "Demandeur", "Solicitante", "客户名称", "客户姓名", "提交人",
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
        "Submitted At", "Submitted On", "Date Submitted", "Submit Date", "Reported At", "Reported On",
        "Reported Date",
        "Date Reported", "Received At", "Received On", "Date Received", "Request Date", "Requested At",
        "Logged At",
        "Log Date", "Sys Created On", "Started At", "Conversation Started At", "Start Date", "Angelegt",
        "Angelegt am",
        "Erstellt", "Erstellt am", "Erstelldatum", "Eröffnet am", "Eröffnungsdatum", "Date de création",
        "Créé le",
        "Date d'ouverture", "Fecha de creación", "Creado el", "Fecha de apertura", "创建时间", "创建日期", "提交时间",
        "开始时间",
      ]
    case .updatedAt:
      [
        "Updated", "Last Updated", "Last Update", "Last Updated Time", "Last Update Time", "Modified",
        "Modified Time",
        "Modified On", "Last Modified", "Last Modified Date", "Date Modified", "Update Time", "Geändert am",
        "Letzte Änderung", "Dernière modification", "Última modificación", "更新时间", "最后更新时间",
      ]
    case .assignedAt: ["Assigned Time", "Assigned On", "Date Assigned", "分配时间"]
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
        "Fecha de resolución", "解决时间",
      ]
    case .closedAt:
      [
        "Closed", "Closed On", "Closed Time", "Closed Date", "Closing Date", "Close Date", "Date Closed",
        "Date/Time Closed", "Closed Timestamp", "Geschlossen", "Geschlossen am", "Date de clôture",
        "Fecha de cierre",
        "关闭时间",
      ]
    default: ["Timestamp", "Time", "Event Time", "Sys Updated At", "时间"]
    }
  }
}
