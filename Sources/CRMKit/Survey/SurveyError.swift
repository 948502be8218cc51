/// What a survey cannot be, and what cannot be answered or compared.
package enum SurveyError: Error, Sendable, Equatable {
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// A score that the scale of the survey does not have. Exit 64.
  case notOnScale(Int64, String, ClosedRange<Int>)
  /// Not two whole numbers, the lower first. Exit 64.
  case malformedScale(String)
  /// The scale of NPS is 0 to 10. Exit 64.
  case scaleOfRecommendation
  /// Only effort has an easy end. Exit 64.
  case directionWithoutEffort(SurveyKind)
  /// A scale or a kind that would give answers that are there another meaning. Exit 5.
  case answered(survey: String, answers: Int)
  /// Neither a customer nor a ticket of one is given. Exit 64.
  case nobodyAsked
  /// Figures of two kinds, or of two scales. Exit 64.
  case incomparable(String, String)
  /// A rule that does not say what its task or ticket is called. Exit 64.
  case untitled(FeedbackRule.Action)
  /// A ticket has no day on which it is due. Exit 64.
  case dueOfTicket
  /// What is no time from the answer on. Exit 64.
  case malformedDue(String)
  /// A column of weights that no answer has. Exit 4.
  case unknownWeight(String, known: [String])
}
