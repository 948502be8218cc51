extension RuleCatalogue {
  /// The fields of customers, before the declared ones.
  static let customerFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "id of the customer") { $0.key },
      RuleField("kind", .words(CustomerKind.allCases.map(\.rawValue)), "kind: person or company"),
      RuleField("name", .text, "full name"),
      RuleField("given_name", .text, "given name"),
      RuleField("family_name", .text, "family name"),
      RuleField("company", .text, "company name of a person"),
      list("email", "address", of: "customer_email", "any e-mail address"),
      list(
        "phone", "number_key", of: "customer_phone", "any phone number, in the form +49301234567"),
      address("street", "street of the primary address"),
      address("city", "city of the primary address"),
      address("region", "state or province of the primary address"),
      address("postal_code", "postal code of the primary address"),
      address("country", "country of the primary address"),
      RuleField("birthday", .birthday, "birthday"),
      RuleField("gender", .text, "gender, as entered"),
      RuleField("language", .text, "preferred language"),
      RuleField("channel", .text, "preferred channel"),
      RuleField("owner", .text, "owner of the customer; empty if unassigned"),
      RuleField("source", .text, "source the customer came from"),
      list("external_id", "source || ':' || key", of: "customer_external", "any external id"),
      list("tags", "tag", of: "customer_tag", "any tag; tag:vip is short for tags has vip"),
      RuleField("created_at", .instant, "time the customer was added"),
      RuleField("updated_at", .instant, "time of the last change"),
      RuleField("note", .text, "latest note") { row in
        """
        (SELECT text FROM customer_note WHERE customer_id = \(row.key) ORDER BY at DESC, id DESC LIMIT 1)
        """
      },
    ] + scores

  private static let scores: [RuleField] = [
    RuleField("rfm.r", .number(digits: 0), "RFM recency score, 1 the lowest", needs: .rfm) { row in
      "(SELECT r FROM temp.rule_rfm WHERE customer_id = \(row.key))"
    },
    RuleField("rfm.f", .number(digits: 0), "RFM frequency score, 1 the lowest", needs: .rfm) { row in
      "(SELECT f FROM temp.rule_rfm WHERE customer_id = \(row.key))"
    },
    RuleField("rfm.m", .number(digits: 0), "RFM monetary score, 1 the lowest", needs: .rfm) { row in
      "(SELECT m FROM temp.rule_rfm WHERE customer_id = \(row.key))"
    },
    RuleField("rfm.segment", .text, "name of the RFM segment", needs: .rfm) { row in
      "(SELECT segment FROM temp.rule_rfm WHERE customer_id = \(row.key))"
    },
    RuleField(
      "churn.level", .ranked(["ok", "watch", "at_risk", "churned"]),
      "churn level: ok, watch, at_risk, churned; in this order",
      needs: .churn
    ) { row in
      "(SELECT level FROM temp.rule_churn WHERE customer_id = \(row.key))"
    },
    RuleField("churn.score", .number(digits: 4), "churn risk, 0 to 1", needs: .churn) { row in
      "(SELECT score FROM temp.rule_churn WHERE customer_id = \(row.key))"
    },
    RuleField("lifecycle", .text, "lifecycle stage, such as repeat or lost", needs: .lifecycle) {
      row in
      "(SELECT stage FROM temp.rule_lifecycle WHERE customer_id = \(row.key))"
    },
  ]

  /// A column of the first address.
  private static func address(_ column: String, _ help: String) -> RuleField {
    RuleField(column, .text, help) { row in
      """
      (SELECT \(RuleSQL(column, [])) FROM customer_address WHERE customer_id = \(row.key)
      ORDER BY position, id LIMIT 1)
      """
    }
  }

  /// The values of a table with a row each.
  private static func list(_ name: String, _ element: String, of table: String, _ help: String) -> RuleField {
    RuleField(name, .list, help) { row in
      "SELECT \(RuleSQL(element, [])) AS element FROM \(RuleSQL(table, [])) WHERE customer_id = \(row.key)"
    }
  }
}
