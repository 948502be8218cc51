/// Records of several rows that were taken and that the database would not tell as records of this file: those that were
/// left out, and those without a number. A further row of one stands apart.
///
/// Ids of our own exports take a bit each, whatever else names a record a hash.
struct PassedRecords {
  /// What the rows of a record share.
  enum Key {
    case id(Int64)
    case hash(Int)

    init(number: String?, exportID: String?, key: String) {
      if number == nil, let id = exportID.flatMap({ Int64($0) }), 0..<PassedRecords.mostIDs ~= id {
        self = .id(id)
      } else {
        self = .hash(key.hashValue)
      }
    }
  }

  /// As many as fit into 16 MB.
  private static let mostIDs: Int64 = 1 << 27

  private var ids = IDSet()
  private var hashes: Set<Int> = []
  private(set) var isEmpty = true

  func contains(_ key: Key) -> Bool {
    switch key {
    case .id(let id): ids.contains(id)
    case .hash(let hash): hashes.contains(hash)
    }
  }

  mutating func insert(_ key: Key) {
    isEmpty = false
    switch key {
    case .id(let id): ids.insert(id)
    case .hash(let hash): hashes.insert(hash)
    }
  }
}
