/// One record for reading: fields with their values below each other, tables and lists.
///
/// ```
/// id      42
/// name    Ada Lovelace
/// emails  ada@example.org (primary)
///         countess@example.com
/// ```
package struct TextDocument: Sendable, Equatable {
  /// A part of a document, set apart by an empty line.
  package struct Section: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
      /// Names with one value a line; a field without values is left out.
      case fields([Field])
      case table([Column], rows: [[Cell]])
      /// One item a line.
      case list([String])
      /// A line for each stage of a funnel.
      case picture(FunnelPicture)
    }

    package var title: String?
    package var content: Content

    package init(title: String? = nil, _ content: Content) {
      self.title = title
      self.content = content
    }

    package init(title: String? = nil, fields: [(String, [String])]) {
      self.init(title: title, .fields(fields.map { Field($0.0, $0.1) }))
    }

    package init(title: String? = nil, columns: [Column], rows: [[Cell]]) {
      self.init(title: title, .table(columns, rows: rows))
    }

    package init(title: String? = nil, items: [String]) { self.init(title: title, .list(items)) }

    /// Whether there is nothing to show below the title.
    package var isEmpty: Bool {
      switch content {
      case .fields(let fields): fields.allSatisfy(\.values.isEmpty)
      case .table(_, let rows): rows.isEmpty
      case .list(let items): items.isEmpty
      case .picture(let picture): picture.bars.isEmpty
      }
    }
  }

  /// A name and its values.
  package struct Field: Sendable, Equatable {
    package var name: String
    package var values: [String]
    /// What the value draws; a narrow terminal takes fewer characters for it.
    package var spark: [Double?]?
    /// What each value means, for whoever decides the ink.
    package var meaning = ValueMeaning.none

    package init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }

    /// A cell of a record under the name of its column.
    package init(_ column: Column, _ cell: Cell) {
      self.init(column.name, cell.lines)
      meaning = column.meaning
    }

    package init(_ name: String, _ value: String?) { self.init(name, value.map { [$0] } ?? []) }

    package init(_ name: String, spark: [Double?]) {
      self.init(name, sparkline(spark))
      self.spark = spark
    }
  }

  package var sections: [Section]

  package init(sections: [Section]) { self.sections = sections }
}
