import Support
import Testing

/// Commands that a worker runs end as those that are a process each.
@Suite struct WorkerTests {
  private let alone: Sandbox
  private let worked: Sandbox

  init() throws {
    let layout = PackageLayout()
    alone = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    worked = try Sandbox(
      programFolder: layout.products, fixtures: layout.fixtures,
      workers: CommandWorkers(programFolder: layout.products))
  }

  @Test func outputErrorsStatusAndFilesAreTheSame() throws {
    let lines = [
      "crm customer list", "crm nonsense", "crm --help", "crm init; crm customer add --name Ann --json",
      "crm nonsense && crm version", "crm nonsense; crm database path", "crm customer list > /dev/null",
      "crm customer export -o out.csv && crm customer import out.csv", "crm customer import - --no-input",
      "crm version -o /dev/stdout -f csv --columns version",
      "crm query 'select name from v1_customer' -f csv",
      "crm customer list --now nonsense -f json", "crm log -v", "cat out.csv; ls -la .crm | wc -l",
      // Handed over to a process that a worker forks.
      "crm nonsense; echo $?", "CRM_FORMAT=json crm customer list | cat", "crm customer list | head -n 1",
      "printf 'name\nBob\n' | crm customer import - && crm customer list -f csv > list.csv; cat list.csv",
      "for name in Eve 'Kim Lee' ''; do crm customer add --name \"$name\" -q || echo \"$?\"; done 2>&1",
      "crm customer list -f csv > /dev/full; echo $?", "crm version > one & crm version; wait; cat one",
      "umask 022; crm init --db x.db -q; ls -l x.db | cut -c 1-10", "cd .home && crm customer list; pwd",
      "crm customer list -f csv | crm --db x.db customer import - -q; crm --db x.db customer list -f ids",
      "export TZ=Asia/Tokyo; crm log --limit 1; (exit 3) | crm customer list --no-input; echo ${PIPESTATUS[*]}",
    ]
    for line in lines {
      let (expected, found) = (try alone.run(line), try worked.run(line))
      #expect(found.transcriptLines == expected.transcriptLines, "\(line)")
    }
  }

  @Test func aWorkerOutlivesTheFolderItBeganIn() throws {
    let layout = PackageLayout()
    let workers = CommandWorkers(programFolder: layout.products)
    let line = "crm init -q; crm order import fixtures/plain/contacts.csv; crm customer list --json"
    let expected = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures).run(line)
      .transcriptLines
    #expect(expected.contains("[]"))
    for _ in 1...2 {
      let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures, workers: workers)
      #expect(try sandbox.run(line).transcriptLines == expected)
    }
  }
}
