/// What the cells of a table of cohorts hold.
package enum CohortMeasure: String, Sendable, CaseIterable {
  case customers, orders, revenue
}
