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
    console.progress.clear()
    for (code, count) in faults.counts {
      let first = faults.first.filter { $0.code == code }
      for fault in first { StandardError.write(text(of: fault, as: sort) + "\n") }
      if let hint = first.first?.hint, !isRefused || sort != "error" || faults.counts.count > 1 {
        StandardError.write(visible("hint: \(hint)").inked(as: .hint, if: console.hasErrorInk) + "\n")
      }
      if count > first.count {
        StandardError.write("\(visible(name)): \(label(sort)) … and \(count - first.count) more \(code)\n")
      }
    }
  }

  private func text(of fault: RowFault, as sort: String) -> String {
    var place = name
    if fault.line > 0 { place += ":\(fault.line)" }
    if fault.column > 0 { place += ":\(fault.column)" }
    let sentence = " \(fault.field.map { $0 + ": " } ?? "")\(fault.message)"
    return visible(place + ": ") + label(sort) + visible(sentence)
  }

  private func label(_ sort: String) -> String {
    "\(sort):".inked(as: sort == "error" ? .error : .warning, if: console.hasErrorInk)
  }
}
