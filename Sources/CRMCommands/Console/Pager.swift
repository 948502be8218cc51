import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program that shows long lists on a terminal: `CRM_PAGER`, else `PAGER`, else `less -FRX`.
final class Pager: ByteSink {
  private let descriptor: Int32
  private let process: pid_t
  private var isFinished = false

  /// `nil` where none is wanted (an empty variable, `cat`) or none can be started.
  init?(variables: [String: String]) {
    let command = variables["CRM_PAGER"] ?? variables["PAGER"] ?? "less -FRX"
    guard !command.isEmpty, command != "cat" else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = Pager.start(command, input: ends[0], variables: variables)
    close(ends[0])
    guard let process else {
      close(ends[1])
      return nil
    }
    descriptor = ends[1]
    self.process = process
  }

  deinit { end() }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    let sink = FileDescriptorSink(descriptor)
    try sink.write(bytes)
  }

  /// Lets the pager read to the end, and waits until the person leaves it.
  func finish() { end() }

  private func end() {
    guard !isFinished else { return }
    isFinished = true
    close(descriptor)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
  }

  private static func start(_ command: String, input: Int32, variables: [String: String]) -> pid_t? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawnattr_init(&attributes)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGXFSZ] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let settings = ["LESS": "FRX", "LV": "-c"].merging(variables) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
    var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0.key + "=" + $0.value) }
    environment.append(nil)
    defer {
      for pointer in words + environment { free(pointer) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &environment) == 0 ? process : nil
  }
}
