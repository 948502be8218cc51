import Foundation

/// A path that an output may take: it leads to no file of the database and to none that is being read.
///
/// Whoever makes an ``OutputFile`` has been through this.
package struct OutputPath: Sendable, Equatable {
  package let path: String

  /// - Throws: ``ProtectedFile``; ``StoreError/cannotCreate(path:detail:)`` where it is plain before anything is done that
  ///   no file can be made there.
  package init(_ path: String, protecting files: ProtectedFiles) throws {
    if let role = files.role(of: path) { throw ProtectedFile(path: path, role: role) }
    self.path = path
    var status = stat()
    if path.isEmpty { throw failure(ENOENT) }
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR) }
      if status.st_mode & S_IFMT != S_IFREG { return }
    }
    guard access(path.resolvedPath.folder, W_OK) == 0 else { throw failure(errno) }
  }

  func failure(_ number: Int32) -> StoreError {
    StoreError.cannotCreate(path: path, detail: String(cString: strerror(number)))
  }
}

/// An output was to replace a file that must stay as it is.
package struct ProtectedFile: Error, Sendable, Equatable {
  package enum Role: Sendable, Equatable {
    case database
    case log
    case index
    case journal
    case lock
    case witness
    case notes
    case input
  }

  package var path: String
  package var role: Role

  package init(path: String, role: Role) {
    self.path = path
    self.role = role
  }
}

/// The files that stand beside a database for a while, and from which commands read what to do.
package enum BesideDatabase {
  static let copies = ".copies"

  /// Where is noted what was told of a kind.
  package static func told(_ kind: String) -> String { ".told-\(kind)" }
}

/// The files that no output may replace: a database with all that belongs to it, and what the command reads.
package struct ProtectedFiles: Sendable {
  private let database: String?
  private let stateFolder: String?
  private let endings: [String]
  private var inputs: [String] = []

  /// - Parameters:
  ///   - database: its path; `nil` where there is none.
  ///   - stateFolder: the folder of head witnesses.
  ///   - model: says what is noted beside it.
  package init(database: String?, stateFolder: String?, model: DataModel) {
    self.database = database
    endings = [BesideDatabase.copies] + model.notes.map(BesideDatabase.told)
    self.stateFolder = stateFolder
  }

  /// These files, and one that is read; `-` is standard input.
  package func and(reading input: String) -> ProtectedFiles {
    var files = self
    if input != "-" { files.inputs.append(input) }
    return files
  }

  /// What the file at `path` is, if it is one of these by any name or link, or would become one.
  package func role(of path: String) -> ProtectedFile.Role? {
    let identity = FileIdentity(path)
    return members.first { FileIdentity($0.path) == identity }?.role
  }

  private var members: [(path: String, role: ProtectedFile.Role)] {
    var members: [(path: String, role: ProtectedFile.Role)] = []
    // A path may be given through a link; the other files stand beside the database itself.
    for name in database.map({ [$0, $0.resolvedPath] }) ?? [] {
      members += [
        (name, .database), (name + "-wal", .log), (name + "-shm", .index), (name + "-journal", .journal),
        (name + ".lock", .lock),
      ]
      // Lists of what was reported and of copies that are being made.
      members += endings.flatMap { [(name + $0, .notes), (name + $0 + ".tmp", .notes)] }
    }
    if let stateFolder {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: stateFolder)) ?? []
      members += names.filter { $0.hasSuffix(".head") || $0.hasSuffix(".proven") }.map {
        ("\(stateFolder)/\($0)", .witness)
      }
    }
    // A stream can be read and written under one name: /dev/tty.
    return members + inputs.filter(isRegular).map { ($0, .input) }
  }
}

extension Store {
  package var protectedFiles: ProtectedFiles {
    ProtectedFiles(database: path, stateFolder: context.stateFolder, model: context.model)
  }
}

private func isRegular(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

/// Which file a path leads to, by whatever links: the one that is there, else the place where it would be made.
package enum FileIdentity: Equatable, Sendable {
  case existing(device: UInt64, inode: UInt64)
  case absent(path: String)

  package init(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0 {
      self = .existing(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    } else {
      self = .absent(path: placeOfAbsentFile(path))
    }
  }
}

/// The absolute path where opening `path` would make a file: its folder without links, and a link that leads nowhere
/// followed to where it points.
private func placeOfAbsentFile(_ path: String) -> String {
  var path = path
  for _ in 0..<40 {
    let place = path.folder.resolvedPath + "/" + path.fileName
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place) else { return place }
    path = target.hasPrefix("/") ? target : place.folder + "/" + target
  }
  return path
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension String {
  /// The folder of the file at this path, `.` for a bare name.
  ///
  /// By bytes: Foundation ends the process over a name of one character.
  package var folder: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The name of the file at this path, without its folder.
  var fileName: Substring { self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...] }

  /// The path without symbolic links, or itself where it cannot be resolved.
  var resolvedPath: String {
    guard let resolved = realpath(self, nil) else { return self }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
