import Analytics
import ArgumentParser
import CRMKit

/// The values of a survey, as `add` and `edit` take them.
struct SurveyValueOptions: ParsableArguments {
  @Option(help: "question") var question: String?
  @Option(
    help: .init("scale, lowest and highest score: 1-5, 0-10, 1-7", valueName: "scale"),
    transform: scale(argument:))
  var scale: ClosedRange<Int>?
  @Option(
    help: .init(
      "direction of a CES scale: higher_is_easier or higher_is_harder", valueName: "direction"),
    completion: .list(EffortScore.Direction.allCases.map(\.rawValue)),
    transform: EffortScore.Direction.init(argument:))
  var direction: EffortScore.Direction?
}

private func scale(argument: String) throws -> ClosedRange<Int> {
  do { return try ClosedRange(scale: argument) } catch {
    let diagnosis = Diagnosis(survey: error)
    throw UsageError(.invalidValue, diagnosis.message, hint: diagnosis.hint)
  }
}

extension SurveyKind: Choice {}
extension EffortScore.Direction: Choice {}
