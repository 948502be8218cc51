import Foundation
import Handover

/// A worker that stands ready for the commands of shells, and the folder that a shell must find first for its `crm` to be
/// run by it: as a process of its own, which needs not be loaded.
final class CommandHandover: Sendable {
  /// Where `crm` is the client that hands over.
  let folder: URL
  private let process: Process
  private let orders = Pipe()

  /// - Throws: where the worker cannot be started, or takes no commands.
  init(worker: URL) throws {
    let files = FileManager.default
    folder = files.temporaryDirectory.appending(path: "crm-\(UUID().uuidString)").resolvingSymlinksInPath()
    try files.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try files.createSymbolicLink(
      at: folder.appending(path: "crm"),
      withDestinationURL: worker.deletingLastPathComponent().appending(path: "crm-test-client"))
    let isReady = Pipe()
    process = Process()
    process.executableURL = worker
    process.arguments = [folder.appending(path: "socket").path]
    process.standardInput = orders
    process.standardOutput = isReady
    try process.run()
    guard try isReady.fileHandleForReading.read(upToCount: 1)?.count == 1 else {
      throw CocoaError(.executableLoad)
    }
  }

  /// The worker, which takes the folder away, ends with what it was started by.
  deinit { try? orders.fileHandleForWriting.close() }

  /// What tells the client where the worker is.
  var variables: [String: String] { [HANDOVER_SOCKET: folder.appending(path: "socket").path] }
}
