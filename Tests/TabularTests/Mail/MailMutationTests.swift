import Foundation
import Support
import Tabular
import Testing

/// Mails damaged at random: each is a mail or an error that names a line, and neither takes long. `CRM_MUTATIONS` says how
/// many mutants are tried. A failure names its seed.
@Suite struct MailMutationTests {
  @Test func everyMutantIsAMailOrAnError() throws {
    let seeds = try MailMutator.fixtures()
    try #require(seeds.count >= 12)
    let count = ProcessInfo.processInfo.environment["CRM_MUTATIONS"].flatMap(UInt64.init) ?? 400
    var mails = 0
    var errors: [ReadError.Code: Int] = [:]
    var slowest = Duration.zero
    for seed in 1...count {
      var mutator = MailMutator(seed: seed, seeds: seeds)
      let mutant = mutator.mutant()
      let time = ContinuousClock().measure {
        do {
          let mail = try MailMessage(parsing: mutant)
          mails += 1
          expectReadable(mail, seed: seed)
        } catch let error as ReadError {
          errors[error.code, default: 0] += 1
          #expect(error.line > 0 || error.code == .emptyFile, "seed \(seed): \(error)")
          #expect(error.line <= mutant.count + 1 && !error.message.isEmpty, "seed \(seed): \(error)")
        } catch {
          Issue.record("seed \(seed): \(error)")
        }
      }
      slowest = max(slowest, time)
      #expect(time < .seconds(2), "seed \(seed)")
    }
    // Both ends of the scale are met.
    #expect(
      mails > count / 3 && errors[.invalidMail, default: 0] > 0, "\(mails) mails, \(errors), \(slowest)")
  }

  private func expectReadable(_ mail: MailMessage, seed: UInt64) {
    #expect(mail.from.address.contains("@"), "seed \(seed)")
    let lines = [mail.subject, mail.from.name, mail.from.address] + mail.attachments.map(\.name)
    for line in lines {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "seed \(seed): \(line)")
    }
    #expect(!mail.text.utf8.contains(0) && !mail.text.utf8.contains(0x0D), "seed \(seed)")
    for name in mail.inReplyTo + mail.references {
      #expect(!name.isEmpty && !name.contains { "<> \n".contains($0) }, "seed \(seed): \(name)")
    }
    #expect(mail.attachments.allSatisfy { $0.size >= 0 && $0.contentType.contains("/") }, "seed \(seed)")
  }
}
