import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// The kernel's list of locks names a file by its device and its number on it.
@Suite struct LockHolderTests {
  private let list = """
    1: FLOCK  ADVISORY  WRITE 999000001 08:11:131 0 EOF
    2: FLOCK  ADVISORY  WRITE 999000002 fe:01:131 0 EOF
    2: -> FLOCK  ADVISORY  WRITE 999000003 fe:01:131 0 EOF
    3: POSIX  ADVISORY  READ  999000004 fe:01:131 128 128
    4: POSIX  ADVISORY  WRITE 999000005 fe:01:131 120 120
    5: FLOCK  ADVISORY  WRITE 999000006 103:12345:131 0 EOF
    6: FLOCK  ADVISORY  WRITE 999000007 00:2a:132 0 EOF
    7: FLOCK  ADVISORY  WRITE 999000008 fe:01 0 EOF
    """

  @Test(
    arguments: [
      (0xFE, 0x01, 131, 999_000_002), (0x08, 0x11, 131, 999_000_001), (0x103, 0x12345, 131, 999_000_006),
      // Another device, another partition of it, and another file.
      (0x09, 0x11, 131, nil), (0xFE, 0x02, 131, nil), (0xFE, 0x01, 31, nil), (0xFE, 0x01, 132, nil),
      // The list and stat(2) do not agree on devices that there are not.
      (0x00, 0x2A, 132, 999_000_007), (0x00, 0x31, 132, 999_000_007), (0x00, 0x2A, 131, nil),
    ] as [(UInt64, UInt64, UInt64, Int32?)])
  func aFileIsItsDeviceAndNumber(major: UInt64, minor: UInt64, number: UInt64, holder: Int32?) {
    #expect(LockHolder.process(in: list, of: file(major, minor, number), .whole) == holder)
  }

  @Test func readersAndWritersOfRangesAreToldApart() {
    let file = file(0xFE, 0x01, 131)
    #expect(LockHolder.process(in: list, of: file, .range) == 999_000_004)
    #expect(LockHolder.process(in: list, of: file, .range, writing: true) == 999_000_005)
    #expect(LockHolder.process(in: "", of: file, .range) == nil)
  }

  /// As makedev(3) puts a device together.
  private func file(_ major: UInt64, _ minor: UInt64, _ number: UInt64) -> stat {
    let device = (major & 0xFFF) << 8 | (major & ~0xFFF) << 32 | minor & 0xFF | (minor & ~0xFF) << 12
    var file = stat()
    file.st_dev = dev_t(truncatingIfNeeded: device)
    file.st_ino = ino_t(truncatingIfNeeded: number)
    return file
  }
}
