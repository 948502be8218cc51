import Tabular

/// What an import was asked to do.
package struct ImportOptions: Sendable {
  /// Which rows may be written.
  package enum Mode: String, Sendable, CaseIterable {
    case upsert
    /// Customers that exist are skipped.
    case create
    /// Customers that are not there are skipped.
    case update
  }

  /// What a bad row does.
  package enum OnError: String, Sendable, CaseIterable {
    /// Nothing is imported.
    case fail
    /// The good rows are.
    case skip
  }

  /// The file as it was named; `-` for standard input.
  package var path: String
  package var read = ReadOptions()
  package var mapping = MappingOptions()
  package var match = MatchRules.standard
  package var mode = Mode.upsert
  package var policy = CustomerPolicy()
  package var onError = OnError.fail
  /// Where rejected rows go.
  package var rejects: OutputPath?
  package var isDryRun = false
  /// The name by which maps and choices are saved for the next file.
  package var savedName: String?

  package init(path: String) { self.path = path }

  /// Whether the file is wrong as a whole, and not the command: what was said of how to read it may be the slip.
  func blamesFile(for error: any Error) -> Bool {
    switch error {
    case let error as ReadError: error.code == .unknownFormat || read.isLeftToFile
    case let error as ImportPlanError: error.isOfFile && read.isLeftToFile
    default: false
    }
  }

  /// Whether the file cannot be read at all, or has nothing of what is to be read.
  func isUnreadable(for error: any Error) -> Bool {
    switch error {
    case is ReadError, is FileError: true
    case let error as ImportPlanError: error.isOfFile
    default: false
    }
  }
}

extension ReadOptions {
  /// Whether nothing was said of the file that could keep it from being read.
  fileprivate var isLeftToFile: Bool {
    let plain = ReadOptions()
    return format == nil && encoding == nil && delimiter == nil && delimiterTail.isEmpty && !isBlankAligned
      && quote == plain.quote && escape == nil && skippedLines == 0 && limits == plain.limits
  }
}

extension MappingOptions {
  /// Takes over what was saved.
  /// - Throws: ``ImportPlanError/unknownPreset(_:presets:)``.
  package mutating func apply(
    _ saved: SavedMapping, of noun: RecordNoun = .customer
  ) throws(ImportPlanError) {
    if let name = saved.presetName {
      preset = name == SavedMapping.noPreset ? .none : .named(try ImportPreset.named(name, of: noun))
    }
    maps = saved.maps
    unknown = saved.unknown
    dateFormat = saved.dateFormat
    dateFormats = saved.dateFormats
    defaultRegion = saved.defaultRegion
    point = saved.point
    rounding = saved.rounding
  }

  /// What a saved mapping keeps of them.
  var saved: SavedMapping {
    let name: String? =
      switch preset {
      case .found: nil
      case .named(let preset): preset.name
      case .none: SavedMapping.noPreset
      }
    var saved = SavedMapping(
      presetName: name, maps: maps, unknown: unknown, dateFormat: dateFormat, dateFormats: dateFormats,
      defaultRegion: defaultRegion)
    saved.point = point
    saved.rounding = rounding
    return saved
  }
}

/// By what a row of a file is known to be a customer that is there.
package enum MatchRule: String, Sendable, CaseIterable {
  case email
  case phone
  case external
  /// This program's own id: only for files that it exported from the same database.
  case id
}

/// The rules by which rows are matched, in order.
package struct MatchRules: Sendable, Equatable {
  package var rules: [MatchRule]
  /// Whether a phone number counts between customers whose e-mail addresses or external ids tell them apart, or whose names
  /// do not agree (``PersonName/agree(_:_:)``).
  ///
  /// A switchboard and a family share one number: by the standard rules that makes no two people one. Rules that were
  /// asked for by name are taken at their word.
  package var trustsPhones: Bool

  package init(_ rules: [MatchRule], trustsPhones: Bool = true) {
    self.rules = rules
    self.trustsPhones = trustsPhones
  }

  package static let standard = MatchRules([.email, .phone, .external], trustsPhones: false)
}

/// What an import may do to a customer that is there already.
package struct CustomerPolicy: Sendable, Equatable {
  /// Whether a value in the file replaces the one in the database.
  package enum Overwrite: String, Sendable, CaseIterable {
    case always
    /// Only where the database has none.
    case fillEmpty = "fill-empty"
    case never
  }

  /// What a blank cell means.
  package enum Blank: String, Sendable, CaseIterable {
    case keep
    case clear
  }

  /// For every field that has no rule of its own.
  package var overwrite: Overwrite = .always
  /// By column name, custom fields included.
  package var overwriteByField: [String: Overwrite] = [:]
  package var onBlank: Blank = .keep

  package init() {}

  func overwrite(_ field: String) -> Overwrite { overwriteByField[field] ?? overwrite }
}
