/// How near a customer is to leaving, from fine to gone.
package enum ChurnLevel: String, Sendable, CaseIterable {
  case ok, watch
  case atRisk = "at_risk"
  case churned
}
