extension Diagnosis {
  /// Why the process has too little to run a command, with its hint.
  init(limits error: ProcessLimits.Shortage) {
    switch error {
    case .memory(let limit, let needed):
      self.init(
        "out_of_memory", "the process may have \(limit >> 20) MB of memory, and needs \(needed >> 20) MB",
        hint: "allow more with ulimit -v or ulimit -d", .inputOutput)
    case .threads(let errorNumber):
      self.init(
        "no_thread", "no thread can be started: \(systemMessage(errorNumber))",
        hint: "allow more with ulimit -u or ulimit -v", .inputOutput)
    }
  }
}
