extension ReportSQL {
  /// Stages that a person set before an instant, which is bound.
  static let lifecycleOverrides =
    "SELECT customer_id, stage, reason FROM lifecycle_override WHERE at < ? ORDER BY customer_id"
}
