import Foundation
import Synchronization
import Tabular
import Testing

struct SinkTests {
  private final class PieceSink: ByteSink {
    var sizes: [Int] = []
    func write(_ bytes: UnsafeRawBufferPointer) { sizes.append(bytes.count) }
  }

  @Test(arguments: OutputFormat.allCases)
  func rowsAreHandedOnInLargePiecesAsTheyCome(format: OutputFormat) throws {
    let sink = PieceSink()
    let writer = TableWriter(format: format, columns: [Column("name")], sink: sink)
    try writer.begin()
    // An id is written once.
    for row in 0..<3000 { try writer.write([.text("\(row) " + String(repeating: "x", count: 100))]) }
    #expect(sink.sizes.count >= 2)
    try writer.finish()
    #expect(sink.sizes.dropLast().allSatisfy { $0 >= 65_536 })
  }

  @Test func aReaderThatHasGoneIsABrokenPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let error = #expect(throws: OutputError.self) { try writeAll("x", to: ends[1]) }
    #expect(error?.isBrokenPipe == true)
    #expect(error?.isFull == false)
  }

  @Test func aFullPipeThatDoesNotBlockIsWaitedFor() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (readEnd, writeEnd) = (ends[0], ends[1])
    let text = String(repeating: "0123456789", count: 50_000)
    // A task would wait behind all other tests while this one holds one of their threads.
    let received = Mutex(0)
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let count = readAll(from: readEnd)
      received.withLock { $0 = count }
      ended.signal()
    }
    try writeAll(text, to: writeEnd)
    close(writeEnd)
    ended.wait()
    #expect(received.withLock { $0 } == text.utf8.count)
  }

  #if os(Linux)
    @Test func aFullDiskIsSaidSo() throws {
      let descriptor = open("/dev/full", O_WRONLY)
      try #require(descriptor >= 0)
      defer { close(descriptor) }
      let error = #expect(throws: OutputError.self) { try writeAll("x", to: descriptor) }
      #expect(error?.isFull == true)
      #expect(error?.reason == "No space left on device")
    }
  #endif

  private func writeAll(_ text: String, to descriptor: Int32) throws {
    let sink = FileDescriptorSink(descriptor)
    try Array(text.utf8).withUnsafeBytes { try sink.write($0) }
  }

  private func readAll(from descriptor: Int32) -> Int {
    var buffer = [UInt8](repeating: 0, count: 10_000)
    var total = 0
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      total += count
    }
    close(descriptor)
    return total
  }
}
