extension FunnelStage {
  /// What a person writes of a stage: its name, and of the rest what is to be set.
  package struct Written: Sendable, Equatable {
    package var name: String
    package var kind: StageKind?
    /// Ten-thousandths.
    package var probabilityE4: Int64?
    package var forecast: ForecastCategory?
    /// `nil` inside: without a limit.
    package var expectedDays: Int64??
    /// The stage that it stands behind.
    package var after: String?

    init(
      name: String, kind: StageKind, probabilityE4: Int64, forecast: ForecastCategory, expectedDays: Int64??
    ) {
      self.name = name
      self.kind = kind
      self.probabilityE4 = probabilityE4
      self.forecast = forecast
      self.expectedDays = expectedDays
    }

    /// Reads `proposal,probability=0.4,forecast=best_case,days=21,kind=open,after=qualified`.
    ///
    /// - Throws: ``RecordError/invalid(field:_:)``, ``RecordError/notAllowed(field:value:allowed:)``.
    package init(parsing text: String) throws {
      var parts = text.assignmentParts[...]
      guard let first = parts.popFirst()?.trimmed, !first.isEmpty, !first.contains("=") else {
        throw FunnelStage.malformed(text)
      }
      name = first
      for part in parts {
        guard let equals = part.firstIndex(of: "=") else { throw FunnelStage.malformed(text) }
        let value = String(part[part.index(after: equals)...]).trimmed
        switch part[..<equals].lowercased().trimmed {
        case "kind": kind = try choice(value, of: "kind")
        case "probability": probabilityE4 = try FunnelStage.probability(value)
        case "forecast": forecast = try choice(value, of: "forecast")
        case "days": expectedDays = .some(try days(value))
        case "after": after = value
        default: throw FunnelStage.malformed(text)
        }
      }
    }

    private func choice<Value: RawRepresentable & CaseIterable>(
      _ text: String, of field: String
    ) throws -> Value where Value.RawValue == String {
      guard let value = Value(rawValue: text) else {
        throw RecordError.notAllowed(field: field, value: text, allowed: Value.allCases.map(\.rawValue))
      }
      return value
    }

    private func days(_ text: String) throws -> Int64? {
      if text == "none" { return nil }
      guard let days = Int64(text), (1...36_500).contains(days) else {
        throw RecordError.invalid(
          field: "days",
          ValueError(.invalidInteger, "'\(text)' is not a number of days", hint: "write days=21"))
      }
      return days
    }
  }

  /// A new stage: won and lost go by their names where no kind is given.
  package init(_ written: Written) {
    let kind = written.kind ?? StageKind(rawValue: ColumnAlias.key(written.name)) ?? .open
    self.init(
      written.name, kind, probabilityE4: written.probabilityE4 ?? (kind == .won ? 10_000 : 0),
      forecast: written.forecast, expectedDays: written.expectedDays ?? nil)
  }

  /// Takes what is written.
  mutating func take(_ written: Written) {
    probabilityE4 = written.probabilityE4 ?? probabilityE4
    forecast = written.forecast ?? forecast
    if let days = written.expectedDays { expectedDays = days }
  }

  /// Reads a probability: 0 to 1 with at most four decimal places, or per cent with `%`.
  ///
  /// - Throws: ``RecordError/invalid(field:_:)``.
  package static func probability(_ text: String) throws -> Int64 {
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? String(text.dropLast()).trimmed : text
    let value = number.withBytes { ScaledDecimal($0, mostDigits: 9) }?.scaled(to: isPercent ? 2 : 4)
    guard let value, (0...10_000).contains(value) else {
      throw RecordError.invalid(
        field: "probability",
        ValueError(
          .invalidDecimal, "'\(text)' is not a number from 0 to 1 of at most four decimal places",
          hint: "write 0.4, or 40%"))
    }
    return value
  }

  private static func malformed(_ text: String) -> RecordError {
    .invalid(
      field: "stage",
      ValueError(
        .invalidAssignment, "'\(text)' is not a stage",
        hint: "write --stage 'proposal,probability=0.4,forecast=best_case,days=21'"))
  }
}
