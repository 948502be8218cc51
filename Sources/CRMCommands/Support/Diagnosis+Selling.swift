import CRMKit
import Tabular

extension Diagnosis {
  /// What is wrong with a funnel, with its hint.
  init(funnel error: FunnelError) {
    switch error {
    case .none:
      self.init(
        "no_funnel", "there is no funnel",
        hint: "add one with crm funnel add b2b; crm funnel templates lists the templates",
        .notFound)
    case .several(let names):
      self.init(
        "several_funnels", "there are several funnels: \(names.joined(separator: ", "))",
        hint: "name one with --funnel", .usage)
    case .lacks(let funnel, let kind):
      self.init(
        "incomplete_funnel", "funnel '\(funnel)' has no stage of kind \(kind.rawValue)",
        hint: kind == .open
          ? "add one, such as --stage 'qualified,probability=0.2'"
          : "add one, such as --stage \(kind.rawValue) or --stage 'signed,kind=\(kind.rawValue)'", .usage)
    case .badName(let name):
      self.init("bad_name", "'\(name)' cannot be a name", hint: "write a name such as proposal", .usage)
    case .stageTwice(let name):
      self.init(
        "stage_exists", "the funnel already has a stage '\(name)'", hint: "choose another name", .conflict)
    case .orderIncomplete(let missing):
      self.init(
        "incomplete_order",
        missing.isEmpty
          ? "a stage is named twice" : "the order leaves out \(missing.joined(separator: ", "))",
        hint: "name every stage once, the first one first", .usage)
    case .stageInUse(let stage, let deals):
      self.init(
        "in_use", "\(deals) open deal\(deals == 1 ? " is" : "s are") in stage '\(stage)'",
        hint: "move them first: crm deal list --stage \(stage.quotedForShell) -f ids", .conflict)
    case .funnelInUse(let funnel, let deals):
      self.init(
        "in_use", "funnel '\(funnel)' has \(deals) deal\(deals == 1 ? "" : "s")",
        hint: "edit its stages instead: see crm funnel edit --help", .conflict)
    case .unknownTemplate(let name, let known):
      self.init(
        "not_found", "no funnel template '\(name)'",
        hint: didYouMean(name, among: known)
          ?? "crm funnel templates lists them; --stage gives your own stages",
        .notFound)
    }
  }

  /// What cannot be done with a deal, with its hint.
  init(deal error: DealError) {
    switch error {
    case .beforeLastEvent(let deal, let last):
      self.init(
        "before_last_event", "deal \(deal) last changed at \(last), which is later",
        hint: "give a later time with --at, or undo the later change first", .conflict)
    case .reasonMissing:
      self.init(
        "reason_missing", "a lost deal needs a reason", hint: "write --reason 'too expensive'", .usage)
    case .amountMissing(let currency):
      self.init(
        "amount_missing", "the amount is in another currency",
        hint: "give the amount in \(currency) with --amount",
        .usage)
    case .wrongStatus(let deal, .open):
      self.init(
        "wrong_status", "deal \(deal) is open",
        hint: "close it with crm deal win \(deal) or crm deal lose \(deal)", .conflict)
    case .wrongStatus(let deal, let status):
      self.init(
        "wrong_status", "deal \(deal) is already \(status.rawValue)",
        hint: "reopen it first: crm deal reopen \(deal)",
        .conflict)
    case .notAnOpenStage(let stage, let kind):
      self.init(
        "not_an_open_stage", "'\(stage)' is a stage of kind \(kind.rawValue)",
        hint: kind == .won ? "close a deal with crm deal win DEAL" : "close a deal with crm deal lose DEAL",
        .usage)
    }
  }
}
