/// `crm-scripting(7)`: what a script may rely on.
struct ScriptingPage {
  var page: ManualPage {
    var page = ManualPage(.scripting)
    page.heading("Description")
    page.paragraphs(
      """
      The rules on this page hold for every command. They change only by additions.
      """)
    page.heading("Data and messages")
    page.paragraphs(
      """
      Standard output carries data, standard error everything else. A machine format is one valid document. The same
      database, the same arguments and the same --now give the same bytes, whether or not there is a terminal.

      A list is an array in JSON, with every key in every row. One thing shown, a summary or an error is an object whose
      member "schema" names its form and its version; later versions of a form only add members.

      Rows come in a defined order: the one asked for by --sort, then by id. Nothing is cut silently: where --limit cuts,
      standard error says how many rows there are (50 of 1234); a long history is not counted (50 of more than 1050).
      """)
    page.heading("Errors")
    page.paragraphs(
      """
      With -f json or ndjson an error is one line on standard error, also where the command line itself is wrong:
      """)
    page.example([#"{"schema":"crm.error/1","code":"not_found","message":"no customer '42'","exit":4}"#])
    page.paragraphs(
      """
      Rely on "code" and on the exit status, not on the sentence. "file", "line", "column" and "field" are there where a
      file is at fault.
      """)
    page.heading("Writes")
    page.paragraphs(
      """
      A command that writes is one transaction and one changeset: all of it happens, or nothing. What it prints, it prints
      after the commit. --dry-run does the same work, rolls it back, and ends with the same summary and the same status.

      Importing the same file again changes nothing and makes no changeset; a nightly job may repeat itself.

      A signal rolls back, and the process dies of it: SIGINT gives 130, SIGTERM 143. A broken pipe gives 141.
      """)
    page.heading("Questions")
    page.paragraphs(
      """
      Before many records are removed a person at a terminal is asked. Without a terminal, or with --no-input,
      CRM_NO_INPUT or CI set, the command fails with status 64 and says how to run it; --yes answers beforehand.

      Standard input is read only where - is given.
      """)
    page.heading("Clock")
    page.paragraphs(
      """
      --now or CRM_NOW replaces the clock everywhere, and --tz or CRM_TZ says where a day begins.
      """)
    page.heading("Examples")
    page.paragraphs(
      """
      Find a database or fail, without making one:
      """)
    page.example(["crm db path || exit"])
    page.paragraphs(
      """
      Fail a job where something does not hold, and keep the evidence:
      """)
    page.example(["crm db check -f csv -o findings.csv || mail -s findings ops < findings.csv"])
    page.paragraphs(
      """
      Keep the head of history elsewhere, so that nobody can rewrite it unseen:
      """)
    page.example(["crm log --head | logger -t crm"])
    page.seeAlso([.program, .topic(.formats), .topic(.views), .topic(.exitStatus)])
    return page
  }
}
