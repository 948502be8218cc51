/// The questions that reports ask of the facts, one a file.
///
/// They read the `fact_` views alone, instants and money are integers, and nothing in them is SQLite's own: another engine
/// that has tables of these names answers them too.
enum ReportSQL {}

extension ReportSQL {
  /// Orders counted before an instant: those that are not cancelled, voided or failed, or were cancelled from then on.
  ///
  /// - Parameter end: first instant that no longer counts; `nil` where no order was cancelled later, which makes it a
  ///   plain question for the index.
  static func isCounted(cancelledFrom end: Int64?) -> String {
    // Nearly every order is paid, and one comparison of texts costs a fifth of a look into a list of them.
    let counted = "status = 'paid' OR status NOT IN ('cancelled', 'voided', 'failed')"
    return end.map { "(\(counted) OR cancelled_at >= \($0))" } ?? "(\(counted))"
  }

  /// Whether an order was cancelled at or after an instant.
  static let hasLaterCancellation = "SELECT 1 FROM fact_order WHERE cancelled_at >= ? LIMIT 1"

  /// What was refunded at or after an instant, for each order: reports as of then put it back.
  static let laterRefunds =
    "SELECT order_id, sum(amount_minor) FROM fact_order_refund WHERE at >= ? GROUP BY order_id"

  /// The counted orders of each customer in time, those of one currency together.
  ///
  /// Served by the index of orders, in its order, without the rows. What need not be asked of five million of them is left
  /// out: a quarter of the time goes into it.
  /// - Parameters:
  ///   - isBounded: whether orders lie outside of the span, which is bound then.
  ///   - isPlain: whether currency and number of an order are known or not needed: they are constants then.
  static func ordersByCustomer(cancelledFrom end: Int64?, isBounded: Bool, isPlain: Bool) -> String {
    """
    SELECT customer_id, at, net_minor, \(isPlain ? "'', 0" : "currency, order_id") FROM fact_order
    WHERE customer_id IS NOT NULL AND \(isBounded ? "at >= ? AND at < ? AND " : "")\(isCounted(cancelledFrom: end))
    ORDER BY customer_id, currency, at
    """
  }

  /// The sums that the store keeps of every customer's counted orders.
  static let keptSums = """
    SELECT customer_id, currency, orders, net_minor, first_at, last_at FROM fact_order_sum
    ORDER BY customer_id, currency
    """

  /// The same sums as they were: binds the span, and the instant from which on refunds are put back.
  static func sums(cancelledFrom end: Int64?) -> String {
    """
    WITH later AS (
      SELECT order_id, sum(amount_minor) AS amount FROM fact_order_refund WHERE at >= ?3 GROUP BY order_id)
    SELECT o.customer_id, o.currency, count(*), sum(o.net_minor + coalesce(later.amount, 0)), min(o.at), max(o.at)
    FROM fact_order o LEFT JOIN later ON later.order_id = o.order_id
    WHERE o.customer_id IS NOT NULL AND o.at >= ?1 AND o.at < ?2 AND \(isCounted(cancelledFrom: end))
    GROUP BY o.customer_id, o.currency ORDER BY o.customer_id, o.currency
    """
  }

  /// Every counted order with all that it can be grouped by, nobody's among them. Binds the span.
  static func orders(groupedBy column: String, cancelledFrom end: Int64?) -> String {
    """
    SELECT o.customer_id, o.at, o.net_minor, o.currency, o.order_id, \(column) FROM fact_order o
    WHERE o.at >= ? AND o.at < ? AND \(isCounted(cancelledFrom: end))
    """
  }

  /// The lines of counted orders with what they can be grouped by. Binds the span.
  static func lines(groupedBy column: String, cancelledFrom end: Int64?) -> String {
    """
    SELECT o.customer_id, o.at, l.amount_minor, o.currency, o.order_id, \(column), l.quantity_milli
    FROM fact_order o JOIN fact_order_line l ON l.order_id = o.order_id
    WHERE o.at >= ? AND o.at < ? AND \(isCounted(cancelledFrom: end))
    ORDER BY o.order_id
    """
  }
}

extension ReportSQL {
  /// Everybody's name.
  static let names = "SELECT customer_id, name FROM fact_customer ORDER BY customer_id"

  static let customerIDs = "SELECT customer_id FROM fact_customer"

  /// An attribute of everybody that customers can be grouped by.
  static func attribute(_ column: String) -> String {
    "SELECT customer_id, \(column) FROM fact_customer ORDER BY customer_id"
  }

  /// A declared field of everybody who has it; binds its path. Its JSON is reached by SQLite's own functions.
  static let declared = """
    SELECT id, custom ->> ?1 FROM customer WHERE custom IS NOT NULL AND custom ->> ?1 IS NOT NULL ORDER BY id
    """

  /// The same of a field that is true or false.
  static let declaredTruth = """
    SELECT id, CASE custom ->> ?1 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END FROM customer
    WHERE custom IS NOT NULL ORDER BY id
    """

  /// The elements of a declared list; binds its path.
  static let elements = """
    SELECT c.id, e.value FROM customer c, json_each(c.custom, ?1) e WHERE c.custom IS NOT NULL
    """

  static let tags = "SELECT customer_id, tag FROM customer_tag"

  /// The ids of customers in other systems, in any order.
  static let externals = "SELECT customer_id, source, key FROM fact_customer_external"

  /// What e-mail addresses and phone numbers of customers are matched by, in any order.
  static let emailKeys = "SELECT customer_id, address_key FROM customer_email"
  static let phoneKeys = "SELECT customer_id, number_key FROM customer_phone"

  /// How many customers there are.
  static let customerCount = "SELECT count(*) FROM fact_customer"

  /// Customers made before an instant, or whenever: those whom a report can say anything of.
  static let customers = "SELECT customer_id, created_at FROM fact_customer ORDER BY customer_id"

  /// The customers for whom a condition on `c` holds.
  static func members(_ condition: String) -> String { "SELECT c.id FROM customer c WHERE \(condition)" }
}

extension ReportSQL {
  /// The interactions of each customer up to an instant, which is bound.
  static let interactions = """
    SELECT customer_id, at, outcome FROM fact_interaction WHERE customer_id IS NOT NULL AND at < ? ORDER BY customer_id
    """
}

extension ReportSQL {
  /// The tickets of each customer up to an instant, ?1; of those that began from ?2 on also what they were by then, after the
  /// last event before it.
  static let ticketsOfCustomers = """
    SELECT t.customer_id,
      CASE WHEN t.created_at >= ?2 THEN (SELECT category FROM fact_ticket_event WHERE ticket_id = t.ticket_id AND at < ?1
        ORDER BY at DESC, event_id DESC LIMIT 1) END,
      CASE WHEN t.created_at >= ?2 THEN (SELECT priority FROM fact_ticket_event WHERE ticket_id = t.ticket_id AND at < ?1
        ORDER BY at DESC, event_id DESC LIMIT 1) END
    FROM fact_ticket t WHERE t.customer_id IS NOT NULL AND t.created_at < ?1 ORDER BY t.customer_id
    """

  /// What customers answered to surveys in a span, which is bound, with the scale; the last answer of each customer comes last.
  static let scoresOfCustomers = """
    SELECT a.customer_id, a.score, s.lowest, s.highest, s.direction
    FROM fact_survey_answer a JOIN fact_survey s ON s.survey_id = a.survey_id
    WHERE a.customer_id IS NOT NULL AND a.score IS NOT NULL AND a.answered_at >= ? AND a.answered_at < ?
    ORDER BY a.customer_id, a.answered_at, a.answer_id
    """

  /// What customers wrote in a span, which is bound.
  static let textsOfCustomers = """
    SELECT customer_id, text FROM fact_text WHERE customer_id IS NOT NULL AND at >= ? AND at < ? ORDER BY customer_id
    """
}

extension ReportSQL {
  /// Stages that a person set before an instant, which is bound.
  static let lifecycleOverrides =
    "SELECT customer_id, stage, reason FROM lifecycle_override WHERE at < ? ORDER BY customer_id"
}

extension ReportSQL {
  /// The currencies of counted orders, with the first and last instant of each.
  static let currencies = """
    SELECT currency, min(first_at), max(last_at) FROM fact_order_sum GROUP BY currency ORDER BY currency
    """

  /// The currencies of orders that nobody known placed; no sums are kept of those.
  static let currenciesOfNobody = """
    SELECT currency, min(at) FROM fact_order WHERE customer_id IS NULL AND at < ? GROUP BY currency ORDER BY currency
    """

  /// The rates into a base currency, for each currency by day.
  static let rates = "SELECT currency, day, rate_e9 FROM fact_rate WHERE base = ? ORDER BY currency, day"
}

extension ReportSQL {
  /// The ledger of every deal in its order, up to an instant, which is bound.
  static let dealLedger = """
    SELECT deal_id, at, from_stage_id, stage_id, amount_minor, currency, probability_e4, owner FROM fact_deal_event
    WHERE at < ? ORDER BY deal_id, event_id
    """

  /// Whom each deal is with.
  static let dealCustomers = "SELECT deal_id, customer_id FROM fact_deal WHERE customer_id IS NOT NULL"

  /// The currencies that deals were ever in.
  static let dealCurrencies = """
    SELECT DISTINCT currency FROM fact_deal WHERE currency IS NOT NULL AND amount_minor IS NOT NULL ORDER BY currency
    """

  /// Interactions in which somebody took part, and when. Binds the span.
  static let interactionsOfActors = """
    SELECT actor, customer_id, at, kind FROM fact_interaction WHERE actor IS NOT NULL AND at >= ? AND at < ?
    """

  /// What was done, and when it was due. Binds the span.
  static let tasksDone = """
    SELECT owner, customer_id, due_on, due_at, done_at FROM fact_task_done WHERE done_at >= ? AND done_at < ?
    """

  /// What was open at an instant, ?1, with what was due then: a series that has gone on since was at the day that was done
  /// next.
  static let tasksOpen = """
    SELECT t.owner, t.customer_id,
      coalesce((SELECT d.due_on FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1
        ORDER BY d.done_at, d.done_id LIMIT 1), t.due_on),
      CASE WHEN EXISTS (SELECT 1 FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1)
        THEN (SELECT d.due_at FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1
          ORDER BY d.done_at, d.done_id LIMIT 1)
        ELSE t.due_at END
    FROM fact_task t
    WHERE t.created_at < ?1 AND (t.done_at IS NULL OR t.done_at >= ?1) AND t.due_on IS NOT NULL
    """

  static let targets =
    "SELECT target_id AS id, owner, metric, period, value, currency FROM fact_target ORDER BY target_id"
}
