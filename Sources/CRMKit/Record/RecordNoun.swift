/// A noun whose records files can bring.
package enum RecordNoun: String, Sendable, CaseIterable {
  case customer, product, order, interaction, rate, deal, user, task, target, ticket, answer, article,
    template
}
