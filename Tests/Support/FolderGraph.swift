/// Which folders of a target use what others declare: types and functions of the package that one folder alone declares.
package struct FolderGraph {
  /// A name that a file takes from another folder.
  package struct Use: Hashable, Comparable, CustomStringConvertible {
    package let name: String
    package let file: String

    package var description: String { "\(name) in \(file)" }

    package static func < (left: Use, right: Use) -> Bool { left.description < right.description }
  }

  /// By the folder that uses and the one that declares.
  private var uses: [String: [String: Set<Use>]] = [:]
  package private(set) var folders: [String] = []

  /// - Parameter files: the texts, by paths that begin with the folder.
  package init(_ files: [String: String]) {
    let outlines = files.map { (path: $0.key, outline: SwiftOutline($0.value)) }
    var homes: [String: Set<String>] = [:]
    var inner: [String: Set<String>] = [:]
    for (path, outline) in outlines {
      for name in outline.declared { homes[name, default: []].insert(FolderGraph.folder(of: path)) }
      for (outer, names) in outline.inner { inner[outer, default: []].formUnion(names) }
    }
    folders = Set(files.keys.map(FolderGraph.folder)).sorted()
    for (path, outline) in outlines {
      let folder = FolderGraph.folder(of: path)
      let hidden = outline.outer.reduce(outline.hidden) { $0.union(inner[$1] ?? []) }
      for name in outline.used.subtracting(hidden) {
        guard let home = homes[name], home.count == 1, let home = home.first, home != folder else { continue }
        uses[folder, default: [:]][home, default: []].insert(Use(name: name, file: path))
      }
    }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").first.map(String.init) ?? ""
  }

  /// What a folder uses of another.
  package func uses(of other: String, by folder: String) -> [Use] { (uses[folder]?[other] ?? []).sorted() }

  /// The shortest ways from a folder back to itself, each once: no folder is on two of them.
  package var cycles: [[String]] {
    var known: Set<String> = []
    return folders.compactMap { folder in
      guard !known.contains(folder), let cycle = wayBack(to: folder) else { return nil }
      known.formUnion(cycle)
      return cycle
    }
  }

  private func wayBack(to start: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for next in (uses[way.last ?? start] ?? [:]).keys.sorted() {
          if next == start { return way }
          if seen.insert(next).inserted { longer.append(way + [next]) }
        }
      }
      ways = longer
    }
    return nil
  }

  /// A cycle with the names that make it, a line a step.
  package func description(of cycle: [String]) -> String {
    zip(cycle, cycle.dropFirst() + cycle.prefix(1)).map { folder, other in
      "\(folder) uses \(other): \(uses(of: other, by: folder).map(\.description).joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  /// The folders, each behind all that it uses; those of cycles are missing.
  package var order: [String] {
    var order: [String] = []
    while let next = folders.first(where: { folder in
      !order.contains(folder) && (uses[folder] ?? [:]).keys.allSatisfy(order.contains)
    }) {
      order.append(next)
    }
    return order
  }
}

/// What a file declares at its top, and what it uses.
private struct SwiftOutline {
  /// Types and functions for the whole target.
  private(set) var declared: Set<String> = []
  /// Types that a name in this file means otherwise: private ones, and those inside others.
  private(set) var hidden: Set<String> = []
  /// Types that are declared or extended here.
  private(set) var outer: Set<String> = []
  /// Types inside these.
  private(set) var inner: [String: Set<String>] = [:]
  private(set) var used: Set<String> = []

  private static let kinds: Set<String> = [
    "struct", "enum", "class", "protocol", "actor", "typealias", "associatedtype",
  ]

  init(_ text: String) {
    let words = SwiftWords(text).words
    var isPrivate = false
    var type = ""
    for (word, last) in zip(words, [nil] + words) {
      let before = last.flatMap { $0.isMember || $0.depth != word.depth ? nil : $0.text }
      if word.depth == 0 {
        switch word.text {
        case "private", "fileprivate": isPrivate = true
        case "let", "var": isPrivate = false
        default: break
        }
      }
      switch before {
      case "func":
        if word.depth == 0, !isPrivate { declared.insert(word.text + "()") }
        if word.depth == 0 { isPrivate = false }
        continue
      case "extension" where word.depth == 0: (type, isPrivate) = (word.text, false)
      case let kind? where SwiftOutline.kinds.contains(kind): declare(word, kind, &type, &isPrivate)
      default: break
      }
      if word.depth == 0, type == word.text { outer.insert(word.text) }
      guard !word.isMember else { continue }
      used.insert(word.text)
      if word.isCalled { used.insert(word.text + "()") }
    }
  }

  private mutating func declare(
    _ word: SwiftWords.Word, _ kind: String, _ type: inout String, _ isPrivate: inout Bool
  ) {
    guard word.depth == 0 else {
      hidden.insert(word.text)
      inner[type, default: []].insert(word.text)
      return
    }
    if isPrivate { hidden.insert(word.text) } else { declared.insert(word.text) }
    if kind != "typealias" { type = word.text }
    isPrivate = false
  }
}
