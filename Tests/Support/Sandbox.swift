import Foundation

/// A fresh folder to run commands in: nothing of the machine's own settings reaches them, and the clock stands.
package final class Sandbox: Sendable {
  package let folder: URL
  private let programFolder: URL
  private let workers: CommandWorkers?

  /// - Parameters:
  ///   - programFolder: where the built `crm` is.
  ///   - workers: run the lines that take no shell; `nil`: each is a process of its own.
  ///   - fixtures: what `fixtures/` in the folder leads to.
  ///   - contents: a folder whose files are copied into the fresh one.
  package init(
    programFolder: URL, fixtures: URL, contents: URL? = nil, workers: CommandWorkers? = nil
  ) throws {
    self.workers = workers
    let files = FileManager.default
    // A caller that ignores interrupts would hand that down to every command.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    folder = files.temporaryDirectory.appending(path: "crm-\(UUID().uuidString)").resolvingSymlinksInPath()
    self.programFolder = programFolder
    try files.createDirectory(
      at: folder.appending(path: ".home"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    try files.createSymbolicLink(at: folder.appending(path: "fixtures"), withDestinationURL: fixtures)
    for item in try contents.map({ try files.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) })
      ?? []
    {
      try files.copyItem(at: item, to: folder.appending(path: item.lastPathComponent))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line of bash; standard input is empty. A line that is `crm` and plain words takes no shell.
  ///
  /// - Throws: where it cannot be started, or has not ended after a minute.
  package func run(_ command: String) throws -> CommandOutput {
    let output = try Capture()
    let errors = try Capture()
    let status = try status(of: command, output, errors)
    return CommandOutput(
      standardOutput: hidingFolder(try output.data()), standardError: hidingFolder(try errors.data()),
      status: status)
  }

  private func status(of command: String, _ output: Capture, _ errors: Capture) throws -> Int32 {
    guard let line = PlainLine(command) else { return try statusByShell(of: command, output, errors) }
    if let workers, !line.namesDevice { return try status(of: line, by: workers, output, errors) }
    guard line.commands.count == 1, line.commands[0].isHeard else {
      return try statusByShell(of: command, output, errors)
    }
    return try status(
      of: programFolder.appending(path: "crm"), line.commands[0].arguments, variables, output, errors)
  }

  private func status(
    of line: PlainLine, by workers: CommandWorkers, _ output: Capture, _ errors: Capture
  ) throws -> Int32 {
    var status: Int32 = 0
    for command in line.commands where status == 0 || !command.needsSuccess {
      let order = CommandOrder(
        arguments: command.arguments, variables: variables, folder: folder.path,
        output: command.isHeard ? output.file.path : "/dev/null", errors: errors.file.path)
      status = try workers.run(order, within: Sandbox.patience)
    }
    return status
  }

  /// The status of a line that bash runs; the `crm` in it is handed over to a worker, where there are any.
  private func statusByShell(of command: String, _ output: Capture, _ errors: Capture) throws -> Int32 {
    var variables = variables
    if let workers, !Sandbox.concernsProcesses(command) {
      let handover = try workers.handover()
      variables["PATH"] = handover.folder.path + ":" + (variables["PATH"] ?? "")
      variables.merge(handover.variables) { $1 }
    }
    return try status(of: URL(filePath: "/bin/bash"), ["-c", command], variables, output, errors)
  }

  /// Whether a line sets something of a process that is not handed over: limits, signals, other streams.
  private static func concernsProcesses(_ command: String) -> Bool {
    ["ulimit", "timeout", "kill", "trap", "nohup", "exec ", "env -i", "<(", "&-", "/dev/fd", "-fd"].contains {
      command.contains($0)
    }
  }

  /// The status of a process of its own.
  private func status(
    of program: URL, _ arguments: [String], _ variables: [String: String], _ output: Capture,
    _ errors: Capture
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    let watchdog = DispatchWorkItem { [identifier = process.processIdentifier] in kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Sandbox.patience), execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    let status = process.terminationStatus
    return process.terminationReason == .uncaughtSignal ? status + 128 : status
  }

  /// Seconds that a command may take.
  private static let patience = 60

  /// The folder has another name in every run.
  private func hidingFolder(_ data: Data) -> Data {
    guard data.range(of: Data(folder.path.utf8)) != nil else { return data }
    return Data(String(decoding: data, as: UTF8.self).replacing(folder.path, with: "$PWD").utf8)
  }

  /// Makes a file in the folder, with the folders it is in.
  package func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The variables of a command, for a program on a terminal that finds what is in `bin` first.
  package var terminalVariables: [String: String] {
    variables.merging(["PATH": folder.appending(path: "bin").path + ":" + (variables["PATH"] ?? "")]) { $1 }
  }

  private var variables: [String: String] {
    let home = folder.appending(path: ".home").path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": programFolder.path + ":" + path, "HOME": home, "TMPDIR": home, "XDG_DATA_HOME": home + "/data",
      "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config",
      "CRM_NOW": "2026-01-15T09:00:00Z",
      "CRM_ACTOR": "ada", "TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "xterm",
    ]
  }
}

/// A file that collects what a process writes: a pipe would fill up.
private struct Capture {
  let handle: FileHandle
  let file: URL

  init() throws {
    file = FileManager.default.temporaryDirectory.appending(path: "crm-capture-\(UUID().uuidString)")
    try Data().write(to: file)
    handle = try FileHandle(forWritingTo: file)
  }

  func data() throws -> Data {
    try handle.close()
    defer { try? FileManager.default.removeItem(at: file) }
    return try Data(contentsOf: file)
  }
}
