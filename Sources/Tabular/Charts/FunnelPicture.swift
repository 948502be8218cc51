/// A funnel as a picture: a bar for each stage, centred, as wide as its count against the largest.
package struct FunnelPicture: Sendable, Equatable {
  package struct Bar: Sendable, Equatable {
    package var name: String
    package var count: Int64

    package init(_ name: String, _ count: Int64) {
      self.name = name
      self.count = count
    }
  }

  package let bars: [Bar]

  package init(_ bars: [Bar]) { self.bars = bars }

  private var largest: Int64 { max(1, bars.map(\.count).max() ?? 1) }

  /// The share of a bar against the one before, as a percentage without decimals; nothing for the first.
  private func share(_ index: Int) -> String {
    guard index > 0, bars[index - 1].count > 0 else { return "" }
    return "\((bars[index].count * 200 / bars[index - 1].count + 1) / 2)%"
  }

  /// A line for each bar behind its name.
  ///
  /// - Parameters:
  ///   - nameWidth: columns that names have at least; they are cut where the terminal has no room for bars otherwise.
  ///   - width: columns of the terminal, of which the widest bar takes what is left.
  func text(nameWidth: Int, width: Int?) -> String {
    let counts = bars.map { String($0.count).count }.max() ?? 0
    let shares = bars.indices.map { share($0).count }.max() ?? 0
    let room = width.map {
      $0 - 2 * TextTableLayout.gutter - counts - (shares > 0 ? TextTableLayout.gutter + shares : 0)
    }
    let widest = bars.map { displayWidth(of: visible($0.name)) }.max() ?? 0
    let names = min(max(nameWidth, widest), room.map { max(4, $0 - leastBarWidth) } ?? .max)
    let barWidth = room.map { max(leastBarWidth, $0 - names) } ?? 40
    return zip(bars, lines(width: barWidth)).map { bar, line in
      let name = visible(bar.name)
      return pad(truncate(name, toWidth: names), toWidth: names + TextTableLayout.gutter) + line + "\n"
    }.joined()
  }

  /// Lines for a terminal, one a bar: the bar, its count, its share of the one before.
  ///
  /// - Parameter width: columns of the widest bar.
  package func lines(width: Int = 40) -> [String] {
    let countWidth = bars.map { String($0.count).count }.max() ?? 0
    return bars.indices.map { index in
      let count = bars[index].count
      let filled = count == 0 ? 0 : max(1, Int((Double(count) / Double(largest) * Double(width)).rounded()))
      let before = (width - filled) / 2
      let bar =
        String(repeating: " ", count: before) + String(repeating: "█", count: filled)
        + String(repeating: " ", count: width - filled - before)
      let number = String(count)
      return "\(bar)  " + String(repeating: " ", count: countWidth - number.count) + number
        + (share(index).isEmpty ? "" : "  \(share(index))")
    }
  }
}

extension HTMLFormat {
  /// The picture as SVG: no script, nothing fetched, texts escaped as everywhere on the page.
  func write(_ picture: FunnelPicture, to output: inout ByteBuffer) {
    let lines = picture.bars.enumerated()
    let height = picture.bars.count * 34 + 4
    output.append(
      "<svg role=\"img\" viewBox=\"0 0 720 \(height)\" width=\"720\" height=\"\(height)\" style=\"max-width:100%\">\n"
    )
    for (index, bar) in lines {
      let width = max(bar.count > 0 ? 2 : 0, Int(bar.count * 400 / picture.largestCount))
      let top = index * 34 + 2
      output.append(
        "<rect x=\"\(360 - width / 2)\" y=\"\(top)\" width=\"\(width)\" height=\"28\" fill=\"#4a7fb5\"/>\n")
      output.append("<text x=\"0\" y=\"\(top + 19)\" fill=\"currentColor\">")
      writeEscaped(bar.name, to: &output)
      output.append("</text>\n<text x=\"720\" y=\"\(top + 19)\" text-anchor=\"end\" fill=\"currentColor\">")
      writeEscaped(picture.label(index), to: &output)
      output.append("</text>\n")
    }
    output.append("</svg>\n")
  }
}

extension FunnelPicture {
  fileprivate var largestCount: Int64 { largest }

  /// The count of a bar, with its share of the one before.
  fileprivate func label(_ index: Int) -> String {
    share(index).isEmpty ? String(bars[index].count) : "\(bars[index].count) (\(share(index)))"
  }
}
