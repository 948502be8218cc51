import CRMKit
import Tabular

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Diagnosis {
  /// The one place that knows which sentence, hint and exit status belong to an error.
  package init(_ error: any Error) {
    switch error {
    case let error as UsageError: self.init(error.code.rawValue, error.message, hint: error.hint, .usage)
    case let error as ValueError: self.init(error.code.rawValue, error.message, hint: error.hint, .usage)
    case let error as ReadError: self.init(reading: error)
    case let error as StoreError: self.init(store: error)
    case let error as SettingContradiction: self.init(contradiction: error)
    case let error as RecordError: self.init(record: error)
    case let error as HistoryError: self.init(history: error)
    case let error as UnknownActor: self.init(actor: error)
    case is SumOverflow:
      self.init(
        "sum_too_large", "a sum of amounts exceeds 64 bits of minor units",
        hint: "look for wrong amounts: crm order list --sort -total --limit 5", .invalidData)
    case let error as ArchiveError: self.init(archive: error)
    case let error as DefinitionError: self.init(definition: error)
    case let fault as DefinitionFault: self.init(fault: fault)
    case let error as FeedError: self.init(feed: error)
    case let error as QueryError: self.init(query: error)
    case let error as BackupError: self.init(backup: error)
    case let error as ImportPlanError: self.init(plan: error)
    case let error as RefusedImport: self.init(refused: error)
    case let error as OneOfSeveral: self.init(oneOfSeveral: error)
    case let error as RefusedImports: self.init(refused: error)
    case let error as DatabaseLocation.NotFound: self.init(location: error)
    case let error as FileError: self.init(file: error)
    case let error as ProcessLimits.Shortage: self.init(limits: error)
    case let error as HelpSearch.NothingFound:
      self.init(
        "nothing_found", "nothing in the help matches '\(error.words.joined(separator: " "))'",
        hint: error.hint, .finding)
    case is Declined: self.init("declined", "nothing was written", .finding)
    case let error as OutputError: self.init(output: error, to: "the output")
    case let error as ProtectedFile: self.init(protected: error)
    case let error as DryRunFailure: self.init(dryRun: error)
    case let error as FailureAfterCommit: self.init(afterCommit: error)
    case let error as OutputFailure: self.init(output: error.cause, to: error.destination)
    case let error as InputFailure:
      self.init(error.cause)
      file = error.file
    default: self.init(ofNoun: error)
    }
  }

  /// What the nouns say, each by an enum of its own.
  private init(ofNoun error: any Error) {
    switch error {
    case let error as MergeError: self.init(merge: error)
    case let error as TeamError: self.init(team: error)
    case let error as RuleError: self.init(rule: error)
    case let error as RecurrenceError: self.init(recurrence: error)
    case let error as TaskError: self.init(task: error)
    case let error as TicketError: self.init(ticket: error)
    case let error as DuplicateError: self.init(duplicate: error)
    case let error as FunnelError: self.init(funnel: error)
    case let error as DealError: self.init(deal: error)
    case let error as SentimentError: self.init(sentiment: error)
    case let error as ScoringError: self.init(scoring: error)
    case let error as CalendarError: self.init(calendar: error)
    case let error as SLAError: self.init(sla: error)
    case let error as TriageError: self.init(triage: error)
    case let error as ApprovalError: self.init(approval: error)
    case let error as SurveyError: self.init(survey: error)
    case let error as KnowledgeError: self.init(knowledge: error)
    case let error as TemplateError: self.init(template: error)
    case let error as ReportError: self.init(report: error)
    default: self.init("defect", "unexpected error: \(error)", hint: "please report it", .defect)
    }
  }

  private init(reading error: ReadError) {
    self.init(error.code.rawValue, error.message, hint: error.hint, .invalidData)
    line = error.line == 0 ? nil : error.line
    column = error.column == 0 ? nil : error.column
    field = error.field
  }

  private init(file error: FileError) {
    let status: ExitStatus =
      switch error.code {
      case .missing, .isDirectory: .missingInput
      case .unreadable: error.errno == EACCES ? .permission : .inputOutput
      }
    let name = error.path == "-" ? "standard input" : "'\(error.path)'"
    self.init(error.code.rawValue, "cannot read \(name): \(systemMessage(error.errno))", status)
  }

  private init(location error: DatabaseLocation.NotFound) {
    self.init(
      "no_database", "no database found", hint: "create one here with crm init, or name another with --db",
      .missingInput)
  }

  private init(protected error: ProtectedFile) {
    self.init(
      "protected_file", "cannot write to '\(error.path)': it is \(error.role.description)",
      hint: "name another file", error.role == .input ? .usage : .cannotCreate)
  }

  private init(output error: OutputError, to destination: String) {
    self.init(
      error.isFull ? "disk_full" : "output_failed",
      "cannot write to \(destination): \(systemMessage(error.errorNumber))",
      error.isBrokenPipe ? .brokenPipe : .inputOutput)
  }
}

extension ProtectedFile.Role {
  /// What a person calls it.
  fileprivate var description: String {
    switch self {
    case .database: "the database"
    case .log: "the write-ahead log of the database"
    case .index: "the index of the write-ahead log"
    case .journal: "the journal of the database"
    case .lock: "the lock of the database"
    case .witness: "the record of the last changeset seen"
    case .notes: "a temporary list beside the database"
    case .input: "the input file"
    }
  }
}
