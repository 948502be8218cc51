import Foundation

/// A program on a terminal of its own: what is typed reaches it as from a keyboard.
package final class TerminalSession {
  private let terminal: Int32
  private let process: pid_t
  /// Everything it has written.
  package private(set) var output: [UInt8] = []

  /// - Parameters:
  ///   - arguments: the program, found on the `PATH`, and its arguments.
  ///   - size: of the terminal, in characters.
  /// - Throws: ``POSIXError`` where there is no terminal to be had, or the program does not start.
  package init(
    _ arguments: [String], environment: [String: String], folder: URL,
    size terminalSize: (columns: Int, rows: Int) = (200, 40)
  ) throws {
    let pair = try TerminalSession.makeTerminal()
    terminal = pair.master
    var size = winsize(
      ws_row: UInt16(terminalSize.rows), ws_col: UInt16(terminalSize.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    // Whoever opens it first in a session of its own has it for its terminal.
    let script = #"cd "$1" && shift && exec "$@""#
    let line = ["/bin/sh", "-c", script, "sh", folder.path] + arguments
    process = try TerminalSession.spawn(line, environment, on: pair.name)
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(terminal)
  }

  package func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Reads what is written until something holds.
  ///
  /// - Returns: whether it came to hold before `seconds` had passed.
  package func wait(atMost seconds: Double = 30, until isDone: () -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while !isDone() {
      guard Date() < end else { return false }
      read()
    }
    return true
  }

  private func read() {
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 20) > 0 else { return }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(terminal, &piece, piece.count)
    guard count > 0 else { return }
    output += piece[..<count]
    answerQueries(String(decoding: piece[..<count], as: UTF8.self))
  }

  /// A terminal says what it is and where the cursor stands when it is asked.
  private func answerQueries(_ text: String) {
    if text.contains("\u{1B}[c") || text.contains("\u{1B}[0c") { type("\u{1B}[?1;2c") }
    if text.contains("\u{1B}[6n") { type("\u{1B}[1;1R") }
  }

  /// A new terminal: the end of its keyboard and screen, and the name of the other.
  private static func makeTerminal() throws -> (master: Int32, name: String) {
    #if os(macOS)
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else {
        throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
      }
      return (master, String(cString: name))
    #else
      // TIOCSPTLCK and TIOCGPTN: what unlockpt and ptsname, which are not imported, come to.
      var (lock, number): (Int32, UInt32) = (0, 0)
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0
      else {
        throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
      }
      return (master, "/dev/pts/\(number)")
    #endif
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    #if os(macOS)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession: Int16 = 0x400
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let newSession: Int16 = 0x80
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawnattr_setflags(&attributes, newSession)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var identifier = pid_t()
    let code = posix_spawn(&identifier, arguments[0], &actions, &attributes, &words, &variables)
    guard code == 0 else { throw POSIXError(POSIXError.Code(rawValue: code) ?? .EIO) }
    return identifier
  }
}
