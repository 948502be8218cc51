/// `crm-scripting(7)`: what a script may rely on.
struct ScriptingPage {
  var page: ManualPage {
    var page = ManualPage(.scripting)
    page.heading("Description")
    page.paragraphs(
      """
      The rules on this page apply to every command. Later versions only add to them.
      """)
    page.heading("Data and messages")
    page.paragraphs(
      """
      Standard output carries data, standard error everything else. Output in a machine format is one valid document. The same
      database, the same arguments and the same --now give the same bytes, whether or not there is a terminal.

      In JSON, a list is an array with every key in every row. A single record, a summary or an error is an object whose
      member "schema" names its type and version; later versions of a type only add members.

      Rows have a defined order: that of --sort, then by id. Nothing is cut silently: if --limit cuts a list, standard
      error says how many rows there are (50 of 1234); a long history is not counted (50 of more than 1050).
      """)
    page.heading("Errors")
    page.paragraphs(
      """
      With -f json or ndjson an error is one line on standard error, even if the command line itself is wrong:
      """)
    page.example([#"{"schema":"crm.error/1","code":"not_found","message":"no customer '42'","exit":4}"#])
    page.paragraphs(
      """
      Rely on "code" and on the exit status, not on the message. "file", "line", "column" and "field" are present if
      the error is in a file.
      """)
    page.heading("Writes")
    page.paragraphs(
      """
      A command that writes is one transaction and one changeset: all of it is written, or nothing. Output is printed
      after the commit. --dry-run does the same work, rolls it back, and ends with the same summary and the same status.

      Importing the same file again changes nothing and adds no changeset, so that a nightly job can repeat itself.

      A signal rolls the transaction back and ends the process: SIGINT gives 130, SIGTERM 143. A broken pipe gives 141.
      """)
    page.heading("Questions")
    page.paragraphs(
      """
      A command that removes many records asks for confirmation on a terminal. Without a terminal, or with --no-input,
      CRM_NO_INPUT or CI set, it fails with status 64 and says how to run it; scripts pass --yes.

      Standard input is read only if - is given.
      """)
    page.heading("Clock")
    page.paragraphs(
      """
      --now or CRM_NOW replaces the clock everywhere; --tz or CRM_TZ sets the time zone in which days begin.
      """)
    page.heading("Examples")
    page.paragraphs(
      """
      Fail if there is no database:
      """)
    page.example(["crm db path || exit"])
    page.paragraphs(
      """
      Fail a job if the check finds differences, and keep the evidence:
      """)
    page.example(["crm db check -f csv -o findings.csv || mail -s findings ops < findings.csv"])
    page.paragraphs(
      """
      Keep the hash of the last changeset elsewhere, so that a rewrite of the history is detected:
      """)
    page.example(["crm log --head | logger -t crm"])
    page.seeAlso([.program, .topic(.formats), .topic(.views), .topic(.exitStatus)])
    return page
  }
}
