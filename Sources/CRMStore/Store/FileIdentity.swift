import Foundation

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
