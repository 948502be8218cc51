import ArgumentParser
import CRMKit

/// The values of an interaction, as `add` and `edit` take them.
struct InteractionValueOptions: ParsableArguments {
  @Option(
    help: "kind: call, email, visit, chat, web, social, meeting, message or other",
    completion: .list(InteractionKind.allCases.map(\.rawValue)), transform: InteractionKind.init(argument:))
  var kind: InteractionKind?
  @Option(help: .init("time of the interaction, now by default", valueName: "time")) var at: String?
  @Option(
    help: "direction: in or out", completion: .list(InteractionDirection.allCases.map(\.rawValue)),
    transform: InteractionDirection.init(argument:))
  var direction: InteractionDirection?
  @Option(help: "channel it came through") var channel: String?
  @Option(help: .init("duration in seconds", valueName: "seconds"), transform: seconds(argument:))
  var duration: Int64?
  @Option(help: "outcome") var outcome: String?
  @Option(help: "subject") var subject: String?
  @Option(help: "text of the interaction") var text: String?
  @Option(
    help: "user who took part; @me is the one who runs the command",
    completion: .shellCommand("crm complete actors")) var actor: String?
  @Option(help: "source system of the number") var source: String?
  @Option(help: "number in the source system") var number: String?
}

extension InteractionValueOptions {
  /// The new interaction.
  func draft(_ environment: Environment, _ store: Store) throws -> InteractionDraft {
    guard let kind else {
      throw UsageError(.missingArgument, "no kind is given", hint: "write --kind call, or email, visit, chat")
    }
    var draft = InteractionDraft()
    draft.kind = kind
    draft.at = try environment.instant(happened: at, in: store) ?? environment.now.seconds
    draft.direction = direction
    draft.channel = channel.given
    draft.duration = duration
    draft.outcome = outcome.given
    draft.subject = subject.given
    draft.text = text.given
    draft.actor = try environment.user(actor, in: store) ?? environment.actor
    draft.number = number.given
    draft.source = number == nil ? nil : source ?? "external"
    return draft
  }

  /// What is given, as changes of columns.
  func changes(_ environment: Environment, _ store: Store) throws -> [RecordChange] {
    let texts = [
      ("kind", kind?.rawValue), ("direction", direction?.rawValue), ("channel", channel),
      ("outcome", outcome), ("subject", subject), ("text", text),
      ("actor", try environment.user(actor, in: store)), ("source", source),
      ("number", number),
    ]
    let numbers = [
      ("at", try environment.instant(happened: at, in: store)), ("duration_seconds", duration),
    ]
    return texts.compactMap { name, text in text.map { RecordChange(name, text: $0) } }
      + numbers.compactMap { name, number in number.map { RecordChange(name, .integer($0)) } }
  }
}

private func seconds(argument: String) throws -> Int64 {
  guard let seconds = Int64(argument), seconds >= 0 else {
    throw UsageError(.invalidValue, "'\(argument)' is not a number of seconds", hint: "write --duration 90")
  }
  return seconds
}

extension InteractionKind: Choice {}
extension InteractionDirection: Choice {}
