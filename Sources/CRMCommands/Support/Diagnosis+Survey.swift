import CRMKit

extension Diagnosis {
  /// What is wrong with a survey or a rule about answers, with its hint.
  init(survey error: SurveyError) {
    switch error {
    case .badName(let name):
      self.init("bad_name", "'\(name)' cannot be a name", hint: "write a name such as after-call", .usage)
    case .notOnScale(let score, let survey, let scale):
      self.init(
        "invalid_value", "'\(score)' is not on the scale of survey '\(survey)'",
        hint: "write --score with a whole number from \(scale.lowerBound) to \(scale.upperBound)", .usage)
      field = "score"
    case .malformedScale(let text):
      self.init(
        "invalid_value", "'\(text)' is not a scale", hint: "write --scale 1-5, the lower end first", .usage)
    case .scaleOfRecommendation:
      self.init(
        "scale_of_nps", "a net promoter score needs the scale 0 to 10",
        hint: "leave --scale out, or write --kind csat", .usage)
    case .directionWithoutEffort(let kind):
      self.init(
        "direction_without_effort",
        "only a customer effort survey has a direction, and this is \(kind.rawValue)",
        hint: "leave --direction out, or write --kind ces", .usage)
    case .answered(let survey, let answers):
      self.init(
        "survey_answered",
        "survey '\(survey)' has \(answers) response\(answers == 1 ? "" : "s"), so its scale and direction cannot be changed",
        hint: "add another survey: crm survey add NAME --kind KIND", .conflict)
    case .nobodyAsked:
      self.init(
        "nobody_asked", "the customer is not given", hint: "pass --customer ada@example.org",
        .usage)
    case .dueOfTicket:
      self.init(
        "due_of_ticket", "a ticket has no due date",
        hint: "leave out --due, or write --do task", .usage)
    case .incomparable(let first, let second):
      self.init(
        "incomparable", "the responses to '\(first)' and '\(second)' are not comparable",
        hint: "compare surveys of one kind, and effort surveys of one direction", .usage)
    case .untitled(let action):
      self.init(
        "untitled", "the rule has no title for its \(action.rawValue)",
        hint: "write --title 'Call back'", .usage)
    case .malformedDue(let text):
      self.init(
        "malformed_due", "'\(text)' is not a time span after the response",
        hint: "write --due 2d, 4h, 1w or 1mo",
        .usage)
    case .unknownWeight(let name, let known):
      self.init(
        "not_found", "no response has a column '\(name)'",
        hint: didYouMean(name, among: known) ?? "known are \(known.joined(separator: ", "))", .notFound)
    }
  }
}
