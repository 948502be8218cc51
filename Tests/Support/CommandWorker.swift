import Foundation
import Synchronization

/// A process that runs one command after another, so that not each has to start.
final class CommandWorker: Sendable {
  private let process: Process
  private let orders = Pipe()
  private let statuses = Pipe()

  init(program: URL, variables: [String: String]) throws {
    process = Process()
    process.executableURL = program
    process.environment = variables
    process.standardInput = orders
    process.standardOutput = statuses
    try process.run()
  }

  deinit { try? orders.fileHandleForWriting.close() }

  /// Runs a command. A worker that ended with it is of no more use.
  ///
  /// - Returns: its status, and whether the worker goes on.
  /// - Parameter seconds: how long it may take until it is killed.
  func run(_ order: CommandOrder, within seconds: Int) throws -> (status: Int32, isAlive: Bool) {
    let watchdog = DispatchWorkItem { [identifier = process.processIdentifier] in kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watchdog)
    defer { watchdog.cancel() }
    try orders.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(order) + Data("\n".utf8))
    var answer = ""
    while let byte = try statuses.fileHandleForReading.read(upToCount: 1)?.first {
      if byte != UInt8(ascii: "\n") { answer.unicodeScalars.append(Unicode.Scalar(byte)) } else { break }
    }
    if let status = Int32(answer) { return (status, true) }
    process.waitUntilExit()
    let status = process.terminationStatus
    return (process.terminationReason == .uncaughtSignal ? status + 128 : status, false)
  }
}

/// The workers that have nothing to do, as many as ever had at the same time.
package final class CommandWorkers: Sendable {
  private let idle = Mutex<[CommandWorker]>([])
  private let started = Mutex<CommandHandover?>(nil)
  private let program: URL

  /// - Parameter programFolder: where the built worker is.
  package init(programFolder: URL) { program = programFolder.appending(path: "crm-test-worker") }

  /// What has the `crm` of a shell run by a worker.
  ///
  /// - Throws: where no worker can be started.
  func handover() throws -> CommandHandover {
    try started.withLock { started in
      if let started { return started }
      let new = try CommandHandover(worker: program)
      started = new
      return new
    }
  }

  /// Runs a command as the program would.
  ///
  /// - Returns: its status.
  /// - Throws: where no worker can be started.
  func run(_ order: CommandOrder, within seconds: Int) throws -> Int32 {
    let worker =
      try idle.withLock { $0.popLast() } ?? CommandWorker(program: program, variables: order.variables)
    let done = try worker.run(order, within: seconds)
    if done.isAlive { idle.withLock { $0.append(worker) } }
    return done.status
  }
}
