import Foundation
import Tabular

/// A file that a command writes: made under another name beside it and renamed when it is whole, so that a reader never
/// sees half of it and a failure leaves the old one.
package final class OutputFile: ByteSink {
  private let path: String
  private let temporaryPath: String?
  private let descriptor: Int32
  private var isFinished = false

  /// - Throws: ``StoreError/cannotCreate(path:detail:)``.
  package init(_ output: OutputPath) throws {
    path = output.path
    var status = stat()
    let exists = stat(path, &status) == 0
    let isRegular = exists && status.st_mode & S_IFMT == S_IFREG
    if exists && !isRegular {
      temporaryPath = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let temporary = path.resolvedPath + ".\(getpid()).tmp"
      temporaryPath = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o777) }
    }
    guard descriptor >= 0 else { throw output.failure(errno) }
  }

  deinit {
    guard !isFinished else { return }
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    let sink = FileDescriptorSink(descriptor)
    do { try sink.write(bytes) } catch let error as OutputError { throw failure(error) }
  }

  /// Makes the bytes durable and gives the file its name.
  package func finish() throws {
    if let temporaryPath {
      guard fsync(descriptor) == 0 else { throw failure(OutputError(errorNumber: errno)) }
      guard rename(temporaryPath, path.resolvedPath) == 0 else {
        throw failure(OutputError(errorNumber: errno))
      }
    }
    isFinished = true
    guard close(descriptor) == 0 else { throw failure(OutputError(errorNumber: errno)) }
  }

  /// Takes away the file that is there from before: this run has nothing to put in its place.
  package func discardOld() throws {
    guard temporaryPath != nil, unlink(path.resolvedPath) != 0, errno != ENOENT else { return }
    throw failure(OutputError(errorNumber: errno))
  }

  private func failure(_ cause: OutputError) -> OutputFailure {
    OutputFailure(destination: "'\(path)'", cause: cause)
  }
}
