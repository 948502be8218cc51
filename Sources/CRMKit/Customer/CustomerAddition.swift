extension Store {
  /// Adds a customer; one without an owner gets the owner of the settings.
  ///
  /// - Returns: its id and its name.
  /// - Throws: ``RecordError``: `taken` for an e-mail address or an external id that another customer has,
  ///   `nothingToNameIt`, `notACompany`.
  package func add(
    _ draft: CustomerDraft, allowingDuplicates: Bool = false, dryRun: Bool = false
  ) throws -> Written<RecordError.Candidate> {
    try write(dryRun: dryRun) { transaction in
      var draft = draft
      guard !draft.isEmpty else { throw RecordError.nothingToNameIt(noun: "customer") }
      draft.owner = try draft.owner ?? Setting.value(Setting.Key.owner.rawValue, in: transaction.database)
      try transaction.nameEmployer(in: &draft)
      try transaction.refuseTaken(draft.emails, draft.externalIDs, except: nil, allowingDuplicates)
      let id = try transaction.insertCustomer(draft)
      return RecordError.Candidate(id: id, name: draft.displayName)
    }
  }
}

extension WriteTransaction {
  /// Refuses an e-mail address that another customer has, unless that is allowed, and an external id in any case.
  func refuseTaken(
    _ emails: [EmailAddress], _ externals: [ExternalID], except id: Int64?, _ allowingDuplicates: Bool
  ) throws {
    for email in allowingDuplicates ? [] : emails {
      let owner = try customer(
        except: id, where: "id IN (SELECT customer_id FROM customer_email WHERE address_key = ?)", [email.key]
      )
      if let owner { throw RecordError.taken(field: "email", value: email.typed, by: owner) }
    }
    for external in externals {
      let owner = try customer(
        except: id, where: "id IN (SELECT customer_id FROM customer_external WHERE source = ? AND key = ?)",
        [external.source, external.key])
      if let owner { throw RecordError.taken(field: "external_id", value: external.description, by: owner) }
    }
  }

  /// The company of that id.
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RecordError/notACompany(_:)``.
  func company(_ id: Int64) throws -> RecordError.Candidate {
    let row = try Row.fetchOne(
      database, sql: "SELECT name, kind FROM customer WHERE id = ?", arguments: [id])
    guard let row else { throw RecordError.notFound(noun: "customer", name: String(id)) }
    let company = RecordError.Candidate(id: id, name: row[0])
    guard row[1] == CustomerKind.company.rawValue else { throw RecordError.notACompany(company) }
    return company
  }

  private func customer(
    except id: Int64?, where condition: String, _ values: [String]
  ) throws -> RecordError.Candidate? {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, name FROM customer WHERE \(condition) AND id <> ? ORDER BY id LIMIT 1",
      arguments: StatementArguments(values).followed(by: [id ?? 0]))
    return row.map { RecordError.Candidate(id: $0[0], name: $0[1]) }
  }

  /// Gives a person the name of the company it is linked to, and makes sure that it is one.
  fileprivate func nameEmployer(in draft: inout CustomerDraft) throws {
    guard let id = draft.companyID else { return }
    let company = try company(id)
    guard draft.company == nil else { return }
    draft.name = draft.name ?? draft.displayName
    draft.company = company.name
  }
}
