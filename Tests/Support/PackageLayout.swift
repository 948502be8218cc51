import Foundation

/// Where things are in the package, and beside it.
package struct PackageLayout {
  package let root: URL

  package init() {
    root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  package var sources: URL { root.appending(path: "Sources") }
  package var tests: URL { root.appending(path: "Tests") }
  package var transcripts: URL { root.appending(path: "Tests/Transcripts") }
  package var fixtures: URL { root.appending(path: "Tests/Transcripts/fixtures") }

  /// Public test data kept beside the package; `nil` where they are not on this machine.
  package var sharedData: URL? {
    let folder = root.deletingLastPathComponent().appending(path: "shared/data")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The folder of the built programs: the one the running tests are in.
  package var products: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    #endif
  }

  /// All files under `folder` whose name ends in `.ending`, by path.
  package func files(under folder: URL, ending: String) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = all?.compactMap { $0 as? URL }.filter { $0.pathExtension == ending } ?? []
    return files.sorted { $0.path < $1.path }
  }

  /// The path of a file below the root.
  package func name(of file: URL) -> String {
    let path = file.standardizedFileURL.path
    let prefix = root.standardizedFileURL.path + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
