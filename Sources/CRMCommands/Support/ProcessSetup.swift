#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the process safe before anything else happens.
///
/// - New files are private.
/// - Standard streams that the caller closed are filled, so that no file of ours takes their number; reading or
///   writing them fails as it should.
/// - A broken pipe and a file size limit are errors of the call, not the end of the process.
package func prepareProcess() {
  umask(0o077)
  for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
  where fcntl(descriptor, F_GETFD) == -1 {
    _ = open("/dev/null", mode)
  }
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}

/// Ends the process by `number`, so that a calling shell sees what stopped it.
func raise(fatal number: Int32) -> Never {
  signal(number, SIG_DFL)
  var set = sigset_t()
  sigemptyset(&set)
  sigaddset(&set, number)
  sigprocmask(SIG_UNBLOCK, &set, nil)
  raise(number)
  exit(128 + number)
}
