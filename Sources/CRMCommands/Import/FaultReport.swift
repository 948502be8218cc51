import CRMKit
import Tabular

/// Faults of rows on standard error: the first of them, grouped by code, each group with its hint.
struct FaultReport {
  /// The file as it is named to the user.
  var name: String
  var isQuiet: Bool
  /// Whether nothing was written because of them, so that the error itself has the hint.
  var isRefused = false
  var console: Console

  /// - Parameter sort: what stands before the message, such as `warning`.
  func tell(_ faults: FaultList, as sort: String) {
    guard sort == "error" || !isQuiet else { return }
    for (code, count) in faults.counts {
      let first = faults.first.filter { $0.code == code }
      for fault in first { console.tell(sentence(of: fault, as: sort)) }
      if let hint = first.first?.hint, !isRefused || sort != "error" || faults.counts.count > 1 {
        console.tell(hint: hint)
      }
      if count > first.count {
        console.tell(sentence(name + ": ", sort, " … and \(count - first.count) more \(code)"))
      }
    }
  }

  private func sentence(of fault: RowFault, as sort: String) -> LabelledSentence {
    var place = name
    if fault.line > 0 { place += ":\(fault.line)" }
    if fault.column > 0 { place += ":\(fault.column)" }
    return sentence(place + ": ", sort, " \(fault.field.map { $0 + ": " } ?? "")\(fault.message)")
  }

  private func sentence(_ place: String, _ sort: String, _ text: String) -> LabelledSentence {
    LabelledSentence(place, "\(sort):", text, as: sort == "error" ? .error : .warning)
  }
}
