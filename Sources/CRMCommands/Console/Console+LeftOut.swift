import Tabular

extension Console {
  /// Says which columns a terminal was too narrow for, in one line of it.
  func noteLeftOut() {
    guard held == nil, !global.quiet, let width = terminal.width, !leftOut.isEmpty else { return }
    let start = "\(leftOut.count) column\(leftOut.count == 1 ? "" : "s") not shown: "
    let end = "; --columns all shows \(leftOut.count == 1 ? "it" : "them")"
    var names = leftOut
    while names.count > 1, displayWidth(of: start + names.joined(separator: ", ") + end) > width {
      names = names.last == "…" ? names.dropLast(2) + ["…"] : names.dropLast() + ["…"]
    }
    note(start + names.joined(separator: ", ") + end)
    leftOut = []
  }
}
