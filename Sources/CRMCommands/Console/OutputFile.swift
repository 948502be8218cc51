import CRMKit
import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file given by `--output`: written under another name beside it and renamed when it is whole, so that a reader
/// never sees half of it and a failure leaves the old one.
final class OutputFile: ByteSink {
  private let path: String
  private let temporaryPath: String?
  private let descriptor: Int32
  private var isFinished = false

  /// - Throws: ``StoreError/cannotCreate(path:detail:)``.
  init(path: String) throws {
    guard !path.isEmpty else { throw StoreError.cannotCreate(path: path, detail: systemMessage(ENOENT)) }
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    let isRegular = exists && status.st_mode & S_IFMT == S_IFREG
    if exists && !isRegular {
      temporaryPath = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let target = exists ? resolved(path) : path
      let temporary = target + ".\(getpid()).tmp"
      temporaryPath = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o777) }
    }
    guard descriptor >= 0 else { throw StoreError.cannotCreate(path: path, detail: systemMessage(errno)) }
  }

  deinit {
    guard !isFinished else { return }
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    let sink = FileDescriptorSink(descriptor)
    do { try sink.write(bytes) } catch let error as OutputError { throw failure(error) }
  }

  /// Makes the bytes durable and gives the file its name.
  func finish() throws {
    if let temporaryPath {
      guard fsync(descriptor) == 0 else { throw failure(OutputError(errorNumber: errno)) }
      guard rename(temporaryPath, resolved(path)) == 0 else { throw failure(OutputError(errorNumber: errno)) }
    }
    isFinished = true
    guard close(descriptor) == 0 else { throw failure(OutputError(errorNumber: errno)) }
  }

  private func failure(_ cause: OutputError) -> OutputFailure {
    OutputFailure(destination: "'\(path)'", cause: cause)
  }
}

/// The file behind symbolic links, or the path itself where there is none.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
