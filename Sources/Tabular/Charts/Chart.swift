/// What a page has above its table: drawn as text in Markdown, as SVG in HTML.
package enum Chart: Sendable, Equatable {
  case bars([Bar])
  case lines([Line])
  case funnel(FunnelPicture)

  /// A bar of a row.
  package struct Bar: Sendable, Equatable {
    package var name: String
    /// What is written behind it.
    package var label: String
    /// Which part of the width it fills, within 0…1.
    package var range: ClosedRange<Double>

    package init(_ name: String, label: String, _ range: ClosedRange<Double>) {
      (self.name, self.label, self.range) = (name, label, range)
    }
  }

  /// Values in the order of the rows.
  package struct Line: Sendable, Equatable {
    package var name: String
    /// `nil` where there is none.
    package var values: [Double?]

    package init(_ name: String, _ values: [Double?]) { (self.name, self.values) = (name, values) }
  }

  /// Lines for a block of text in which every character has the same width.
  var lines: [String] {
    switch self {
    case .bars(let bars):
      let names = bars.map { visible($0.name) }
      let width = names.map { displayWidth(of: $0) }.max() ?? 0
      return zip(names, bars).map { name, drawn in
        let picture = drawn.range.lowerBound > 0 ? bar(drawn.range) : bar(drawn.range.upperBound)
        let parts = [pad(name, toWidth: width), pad(picture, toWidth: 20), drawn.label]
        return withoutTrailingSpaces(parts.joined(separator: "  "))
      }
    case .lines(let lines):
      let names = lines.map { visible($0.name) }
      let width = names.map { displayWidth(of: $0) }.max() ?? 0
      return zip(names, lines).map {
        withoutTrailingSpaces(pad($0, toWidth: width) + "  " + sparkline($1.values))
      }
    case .funnel(let picture):
      let names = picture.bars.map { visible($0.name) }
      let width = names.map { displayWidth(of: $0) }.max() ?? 0
      return zip(names, picture.lines()).map { withoutTrailingSpaces(pad($0, toWidth: width) + "  " + $1) }
    }
  }
}

extension HTMLFormat {
  /// The chart as SVG: no script, nothing fetched, texts escaped as everywhere on the page.
  func write(_ chart: Chart, to output: inout ByteBuffer) {
    switch chart {
    case .bars(let bars): write(bars, to: &output)
    case .lines(let lines):
      for line in lines {
        if lines.count > 1 {
          output.append("<p>")
          writeEscaped(line.name, to: &output)
          output.append("</p>\n")
        }
        write(line, to: &output)
      }
    case .funnel(let picture): write(picture, to: &output)
    }
  }

  private func write(_ bars: [Chart.Bar], to output: inout ByteBuffer) {
    begin(height: bars.count * 24 + 4, &output)
    for (index, bar) in bars.enumerated() {
      let top = index * 24 + 2
      let start = Int(bar.range.lowerBound * 360)
      let width = Int(bar.range.upperBound * 360) - start
      output.append("<text x=\"0\" y=\"\(top + 14)\" fill=\"currentColor\">")
      writeEscaped(bar.name, to: &output)
      output.append(
        "</text>\n<rect x=\"\(220 + start)\" y=\"\(top)\" width=\"\(max(1, width))\" height=\"18\" fill=\"#4a7fb5\"/>\n"
      )
      output.append("<text x=\"720\" y=\"\(top + 14)\" text-anchor=\"end\" fill=\"currentColor\">")
      writeEscaped(bar.label, to: &output)
      output.append("</text>\n")
    }
    output.append("</svg>\n")
  }

  /// Columns side by side from a common ground; negative values stand as nothing, as in a sparkline.
  private func write(_ line: Chart.Line, to output: inout ByteBuffer) {
    let values = line.values
    let largest = max(values.compactMap(\.self).max() ?? 0, .leastNonzeroMagnitude)
    let step = max(2, min(24, 720 / max(1, values.count)))
    begin(height: 124, &output)
    output.append("<title>")
    writeEscaped(line.name, to: &output)
    output.append("</title>\n")
    for (index, value) in values.enumerated() {
      guard let value, value > 0 else { continue }
      let height = max(1, Int(value / largest * 120))
      output.append(
        "<rect x=\"\(index * step)\" y=\"\(122 - height)\" width=\"\(step - 1)\" height=\"\(height)\" fill=\"#4a7fb5\"/>\n"
      )
    }
    output.append("</svg>\n")
  }

  private func begin(height: Int, _ output: inout ByteBuffer) {
    output.append(
      "<svg role=\"img\" viewBox=\"0 0 720 \(height)\" width=\"720\" height=\"\(height)\" style=\"max-width:100%\">\n"
    )
  }
}

/// A line of values, a character each, from the lowest block for nothing to the highest for the largest value.
///
/// - Parameter values: `nil` where there is none; it is a gap. Negative ones stand as nothing.
package func sparkline(_ values: [Double?]) -> String {
  let largest = values.compactMap(\.self).max() ?? 0
  return String(
    values.map { value in
      guard let value else { return " " }
      guard largest > 0, value > 0 else { return sparkBlocks[0] }
      return sparkBlocks[min(7, Int(value / largest * 7 + 0.5))]
    })
}

/// A line of values in at most `width` characters: neighbours share one where they are more, as the mean of them.
package func sparkline(_ values: [Double?], width: Int) -> String {
  guard values.count > width, width > 0 else { return sparkline(values) }
  let means = (0..<width).map { place -> Double? in
    let known = values[values.count * place / width..<values.count * (place + 1) / width].compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
  return sparkline(means)
}

private let sparkBlocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
