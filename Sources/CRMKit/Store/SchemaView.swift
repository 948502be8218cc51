import GRDB

/// A stable view of the database: what `crm sql` and other programs read.
package struct SchemaView: Sendable, Equatable {
  package var name: String
  package var columns: [String]

  /// One line for the manual.
  package var help: String {
    switch name {
    case "v1_customer": "People and companies; lists joined by '; ', the first address, the last note."
    case "v1_customer_email": "Email addresses by position; address_key is the form that is compared."
    case "v1_customer_phone": "Phone numbers by position; number_key is the form that is compared."
    case "v1_customer_address": "Postal addresses by position."
    case "v1_customer_external": "Keys that other systems know a customer by."
    case "v1_customer_tag": "Tags."
    case "v1_customer_note": "Notes, who wrote them and when."
    case "v1_customer_not_duplicate": "Pairs of customers of whom somebody said that they are not one."
    case "v1_setting": "Settings of the database."
    case "v1_field": "Custom fields."
    case "v1_import_mapping": "Saved mappings of columns to fields, as JSON."
    case "v1_changeset": "History: one row a write, and how many rows it touched."
    case "v1_before_image": "History: rows as they were before they were changed or deleted, as JSON."
    case "v1_import_line": "History: the lines of imported files that rows came from, in runs."
    case "v1_product": "The catalogue; price_e4 is in ten-thousandths of the currency's unit."
    case "v1_order": "Orders; net is total less refunded, and every amount also stands in minor units."
    case "v1_order_line": "Lines of orders by position."
    case "v1_order_refund": "Refunds whose day is known."
    case "v1_rate": "Exchange rates: base for one of currency, from its day until the next one's."
    case "v1_customer_order_sum": "Counted orders of each customer and currency, summed."
    case "v1_interaction": "Calls, e-mails, visits and other contacts."
    case "v1_segment": "Segments and their rules."
    case "v1_segment_override": "Customers pinned to a segment or excluded from it."
    case "v1_segment_freeze": "Lists frozen from segments."
    case "v1_segment_freeze_member": "Customers of the frozen lists."
    case "v1_alert": "Alert rules."
    case "v1_alert_state": "Customers for whom an alert's rule held at the last check."
    case "v1_alert_event": "What alerts told of whom, and when."
    case "v1_alert_clock": "Alerts that watch clocks of tickets."
    case "v1_alert_clock_event": "What alerts told of which clock, and when."
    case "v1_escalation": "Ladders that tickets go up whose clocks go on."
    case "v1_escalation_level": "Levels of ladders; seconds are working time behind the share of the target."
    case "v1_ticket_escalation": "Levels that tickets took, each once for every run of the clock."
    case "v1_approval": "What is to be approved about tickets."
    case "v1_approval_step": "Steps of approvals, in the order of their positions."
    case "v1_approval_voter": "Who may vote in a step, and how they did."
    case "v1_lifecycle_override": "Stages of customers' lives that a person set."
    case "v1_customer_alias": "Ids of customers that were merged into others, and who they are now."
    case "v1_funnel": "Funnels."
    case "v1_funnel_stage": "Stages of funnels, a row for each time that something was set for one."
    case "v1_deal": "Deals as they are now; probability is the deal's own, else that of its stage."
    case "v1_deal_contact": "Customers who have a part in a deal beside the one it is with."
    case "v1_deal_line": "Products of deals by position."
    case "v1_sentiment_model": "Models of how texts feel, without their weights."
    case "v1_deal_event": "The ledger of deals: the state after each change, in the order of the ids."
    case "v1_user": "Users; name is the word that columns called owner hold."
    case "v1_user_absence": "Days on which users take nothing on; to_on is empty where nobody knows."
    case "v1_team": "Teams, who leads them, and what members may claim of their pools."
    case "v1_team_member": "Who is in which team."
    case "v1_assignment_rule": "Rules by which records are given out, in the order of their positions."
    case "v1_assignment": "The log of who was given which record by which rule, in the order of the ids."
    case "v1_task": "Tasks; due_at is empty for what is due on a day, every is a rule of RFC 5545."
    case "v1_task_done": "Each time that a task was done, with what it was then."
    case "v1_reminder": "Reminders that were told, put off or dismissed; all others follow from the data."
    case "v1_target": "Targets of owners by period; value_minor is in minor units of currency, or a number."
    case "v1_score_rule": "Rules about deals with the points that a deal gets for each."
    case "v1_model": "Versions of models that were learnt from deals; definition is JSON."
    case "v1_calendar": "Calendars of working hours."
    case "v1_calendar_window": "Windows of the week, a row for each weekday; 24:00 is the next midnight."
    case "v1_calendar_holiday": "Days without work."
    case "v1_calendar_exception": "Windows of days that are not as their weekday."
    case "v1_ticket": "Tickets as they are now; merged_into names the ticket that stands for one."
    case "v1_ticket_event": "The ledger of tickets: the standing after each event, by at, then id."
    case "v1_ticket_attachment": "What came with mails: named, and not kept."
    case "v1_ticket_tag": "Tags of tickets."
    case "v1_ticket_link": "Tickets that have to do with others."
    case "v1_sla_policy":
      "Promises of service in the order of their positions; pauses are names of states, as JSON."
    case "v1_sla_target": "What policies promise: working seconds of a clock."
    case "v1_ticket_policy":
      "By which policy a ticket is measured since when; the last row of a ticket counts."
    case "v1_survey": "Surveys: csat, nps or ces, their questions and scales."
    case "v1_survey_answer":
      "Each time that somebody was asked; answered_at is empty where nobody answered yet."
    case "v1_triage_rule":
      "Rules of what tickets are given when they come in, in the order of their positions."
    case "v1_feedback_rule": "Rules about answers, and what is made of those for which they hold."
    case "v1_feedback": "What rules made of answers."
    case "v1_kb": "Articles of the knowledge base with what they say now."
    case "v1_kb_version": "Every version of every article; the one with the highest number is in force."
    case "v1_kb_tag": "Tags of articles."
    case "v1_kb_use": "Tickets that an article answered."
    case "v1_template": "Templates with their placeholders."
    default: ""
    }
  }

  /// Every stable view, in the order in which they are documented.
  static func all(of model: DataModel) throws -> [SchemaView] {
    try model.schema.inFreshDatabase { database in
      try model.views().filter(\.isStable).map { view in
        try database.storeObject(view.sql)
        return SchemaView(name: view.name, columns: try database.columns(in: view.name).map(\.name))
      }
    }
  }
}
