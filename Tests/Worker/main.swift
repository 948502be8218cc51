import CRMCommands
import CRMKit
import Foundation
import GRDBSQLite
import Handover
import Support

// Runs the commands it is asked for one after another, each in the folder, with the variables and on the streams that
// the program itself would be started with: a line of JSON for each on standard input, its status on standard output.
//
// A process of its own, because a command's folder, its mask of file modes and SQLite's limit of memory are those of the
// whole process, and the tests run beside each other.
//
// Given a socket, it forks a process for each command that comes through there: what a shell runs as `crm`. It has run some
// before, so that the processes begin with all that the libraries find out when they are first used.
prepareProcess()
if let socket = CommandLine.arguments.dropFirst().first {
  let folder = URL(filePath: socket).deletingLastPathComponent()
  try warmUp(in: folder.path)
  guard var word = handover_take(socket) else {
    try FileManager.default.removeItem(at: folder)
    exit(EXIT_SUCCESS)
  }
  var arguments: [String] = []
  while let text = word.pointee {
    arguments.append(String(cString: text))
    word += 1
  }
  Program.main(arguments)
}
while let line = readLine() {
  let order = try JSONDecoder().decode(CommandOrder.self, from: Data(line.utf8))
  try FileHandle.standardOutput.write(contentsOf: Data("\(try status(of: order))\n".utf8))
}

/// Runs a command.
private func status(of order: CommandOrder) throws -> Int32 {
  // What SQLite and Foundation look up themselves: where temporary files go.
  for (name, value) in order.variables { setenv(name, value, 1) }
  guard chdir(order.folder) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .ENOENT) }
  let streams = [
    open("/dev/null", O_RDONLY | O_CLOEXEC), open(order.output, O_WRONLY | O_APPEND | O_CLOEXEC),
    open(order.errors, O_WRONLY | O_APPEND | O_CLOEXEC),
  ]
  defer { for descriptor in streams { close(descriptor) } }
  // A query of the user bounds the memory of its process, which goes on here.
  defer { sqlite3_hard_heap_limit64(0) }
  let process = ProcessContext(
    arguments: order.arguments, interruption: .none, variables: order.variables,
    streams: StandardStreams(input: streams[0], output: streams[1], error: streams[2]))
  return Program(process: process, arguments: order.arguments).run().rawValue
}

/// Runs commands that write nothing: a write starts threads, and a process with several cannot be forked.
private func warmUp(in folder: String) throws {
  for arguments in [["version"], ["customer", "list"]] {
    var order = CommandOrder(
      arguments: arguments, variables: ProcessInfo.processInfo.environment, folder: folder,
      output: "/dev/null", errors: "/dev/null")
    order.variables["HOME"] = folder
    _ = try status(of: order)
  }
}
