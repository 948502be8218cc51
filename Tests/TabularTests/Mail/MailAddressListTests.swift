import Testing

@testable import Tabular

/// Mailboxes of a field.
@Suite struct MailAddressListTests {
  private func read(_ field: String) -> [String] {
    MailAddressList(Array(field.utf8), CharsetDecoder()).mailboxes.map { "\($0.name)|\($0.address)" }
  }

  /// - Source: RFC 5322, appendices A.1, A.5 and A.6; RFC 2047, section 8.
  @Test(arguments: [
    ("John Doe <jdoe@machine.example>", ["John Doe|jdoe@machine.example"]),
    ("\"Joe Q. Public\" <john.q.public@example.com>", ["Joe Q. Public|john.q.public@example.com"]),
    (
      "Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>",
      ["Mary Smith|mary@x.test", "|jdoe@example.org", "Who?|one@y.test"]
    ),
    (
      "<boss@nil.test>, \"Giant; \\\"Big\\\" Box\" <sysservices@example.net>",
      ["|boss@nil.test", "Giant; \"Big\" Box|sysservices@example.net"]
    ),
    (
      "A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;",
      ["Ed Jones|c@a.test", "|joe@where.test", "John|jdoe@one.test"]
    ),
    ("Undisclosed recipients:;", []),
    ("Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", ["Pete|pete@silly.test"]),
    (
      "A Group(Some people) :Chris Jones <c@(Chris's host.)public.example>, joe@example.org, John <jdoe@one.test> (my dear friend); (the end)",
      ["Chris Jones|c@public.example", "|joe@example.org", "John|jdoe@one.test"]
    ),
    ("(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;", []),
    (
      "Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example",
      ["Mary Smith|mary@example.net", "|jdoe@test.example"]
    ),
    ("John Doe <jdoe@machine(comment).  example>", ["John Doe|jdoe@machine.example"]),
    ("=?ISO-8859-1?Q?Andr=E9?= Pirard <PIRARD@vm1.ulg.ac.be>", ["André Pirard|PIRARD@vm1.ulg.ac.be"]),
  ])
  func publishedExamplesAreRead(field: String, mailboxes: [String]) {
    #expect(read(field) == mailboxes)
  }

  @Test(arguments: [
    ("", []), ("nobody", []), ("<>", []), ("Name <@>", []), ("@x", []), ("a@b@c", ["|a@b@c"]),
    ("ada@example.org (Ada Lovelace)", ["Ada Lovelace|ada@example.org"]),
    ("<ada@example.org> (Ada)", ["Ada|ada@example.org"]), ("Ada <ada@example.org", ["Ada|ada@example.org"]),
    ("\"=?utf-8?B?w4lsb2RpZQ==?=\" <e@x.fr>", ["Élodie|e@x.fr"]),
    ("=?utf-8?Q?Doe,_Jane_<x>?= <j@x.org>", ["Doe, Jane <x>|j@x.org"]),
    ("Ada <ada> <ada@example.org>", ["Ada|ada@example.org"]), ("\"open <a@b>", ["open|a@b"]),
    ("(((((open a@b", []), ("用户@例子.广告", ["|用户@例子.广告"]), ("a@b;c@d", ["|a@b", "|c@d"]),
  ])
  func mailboxesAreReadAsTheyAreMet(field: String, mailboxes: [String]) {
    #expect(read(field) == mailboxes)
  }
}
