import Tabular

@testable import CRMKit
@testable import CRMStore

/// A house in which everything is configured, every field of every noun at least once, in the order of a file.
enum ConfiguredHouse {
  static let lines = #"""
    {"noun":"setting","name":"base-currency","value":"EUR"}
    {"noun":"setting","name":"churn.threshold.at_risk","value":"0.9"}
    {"noun":"setting","name":"churn.threshold.churned","value":"0.95"}
    {"noun":"setting","name":"churn.threshold.watch","value":"0.85"}
    {"noun":"setting","name":"owner","value":"bob"}
    {"noun":"setting","name":"ticket.states","value":"new:open; waiting:paused; done:resolved; closed:closed"}
    {"noun":"field","name":"seats","type":"integer","required":false}
    {"noun":"field","name":"tier","type":"enum","values":["silver","gold"],"required":true,"stale_after_days":180,"help":"what was bought"}
    {"noun":"funnel","name":"b2b","description":"large ones","stages":[{"stage":"lead","kind":"open","probability":0.1000,"forecast":"pipeline","expected_days":14},{"stage":"offer","kind":"open","probability":0.4000,"forecast":"commit"},{"stage":"won","kind":"won","probability":1.0000,"forecast":"closed"},{"stage":"lost","kind":"lost","probability":0.0000,"forecast":"omitted"}]}
    {"noun":"survey","name":"effort","kind":"ces","question":"Was it easy?","scale":"1-5","direction":"higher_is_harder"}
    {"noun":"survey","name":"loyalty","kind":"nps","scale":"0-10"}
    {"noun":"user","name":"ann","full_name":"Ann Lee","email":"ann@example.org","title":"Agent","region":"north","capacity":20,"weight":3,"started_on":"2025-01-01","left_on":"2030-01-01"}
    {"noun":"user","name":"bob","weight":1}
    {"noun":"team","name":"north","lead":"ann","region":"north","description":"whoever asks us","claim_open":10,"claim_day":3,"members":["ann","bob"]}
    {"noun":"calendar","name":"office","zone":"Europe/Berlin","description":"head office","windows":["mon-fri 09:00-17:00","sat 10:00-14:00 from 2026-07-01 to 2026-08-31"],"holidays":["2026-12-25=Christmas"],"exceptions":["2026-12-24 09:00-12:00,13:00-14:00"]}
    {"noun":"segment","name":"best","rule":"segment:big and custom.seats > 3","description":"those who matter"}
    {"noun":"segment","name":"big","rule":"orders.net(365d) > 5000 and owner in (ann, bob)"}
    {"noun":"sla","name":"gold","position":1,"rule":"priority = urgent and customer.custom.tier = gold","calendar":"office","first_response":"1h","first_response_warn_before":"15m","next_response":"2h","next_response_warn_before":"30m","resolution":"8h","resolution_warn_before":"1h30m","pauses":["waiting"],"on_reopen":"restart","effective_from":"2026-01-01T00:00:00Z","description":"for the best"}
    {"noun":"sla","name":"rest","position":2,"resolution":"24h","pauses":[],"on_reopen":"resume"}
    {"noun":"escalation","name":"late","clock":"resolution","rule":"priority >= high","levels":["50%: notify ann","100%+2h: team north, priority high, tag late"],"description":"nobody waits"}
    {"noun":"triage","name":"refunds","position":1,"rule":"text contains 'refund'","category":"billing","priority":"high","team":"north","assignee":"ann","tags":["refund","money"],"overwrite":true,"stop":false,"description":"money first"}
    {"noun":"triage","name":"all","position":2,"team":"north","overwrite":false,"stop":false}
    {"noun":"assignment","name":"large","subject":"deal","position":1,"rule":"amount > 5000","method":"fixed","user":"ann","description":"the boss"}
    {"noun":"assignment","name":"others","subject":"deal","position":2,"method":"weighted","team":"north"}
    {"noun":"alert","name":"breaches","on":"sla-breach","edge":"entered","severity":"critical","period":"ever"}
    {"noun":"alert","name":"leaving","on":"customers","rule":"segment:best and last_order < -60d","edge":"left","severity":"warning","period":"quarter","description":"call them"}
    {"noun":"feedback","name":"unhappy","survey":"loyalty","rule":"score <= 2","action":"task","title":"Call back","owner":"bob","due":"2d","priority":"high"}
    {"noun":"score","name":"large","rule":"amount > 5000","points":20,"funnel":"b2b"}
    {"noun":"score","name":"nameless","rule":"customer_id is empty","points":-5}
    {"noun":"template","name":"welcome","subject":"Welcome, {{customer.name}}","text":"Dear {{customer.first_name|customer}},\n\"thank you\" 谢谢"}
    {"noun":"target","name":"ann calls 2026-01","value":120}
    {"noun":"target","name":"north won_value 2026-Q1","value":50000.50,"currency":"EUR"}
    {"noun":"mapping","name":"shop","mapping":{"schema":"crm.mapping/1","preset":"none","columns":{"Kunde":"name","Mail":"email"},"unknown":"drop","date_formats":{},"default_region":"DE"}}
    """#

  static var definitions: [JSONValue] {
    get throws { try lines.split(separator: "\n").map { try JSONValue(parsing: String($0)) } }
  }

  /// The text of a file.
  static func text(_ definitions: [JSONValue], nouns: [String] = Store.definitionNouns) -> String {
    JSONValue.object([
      ("schema", .string("crm.config/1")), ("nouns", .strings(nouns)), ("definitions", .array(definitions)),
    ]).prettyText + "\n"
  }

  static var text: String { get throws { text(try definitions) } }
}

extension Store {
  /// Imports a text of definitions.
  @discardableResult
  func configure(
    _ text: String, of nouns: Set<String> = [], prunes: Bool = false, dryRun: Bool = false
  ) throws -> Written<DefinitionSummary> {
    try importDefinitions(
      DefinitionFile(parsing: Array(text.utf8), name: "crm.json"), of: nouns, prunes: prunes,
      asOf: AsOf(through: context.now, zone: .utc), dryRun: dryRun
    ) { _, _ in }
  }

  var configuration: String { get throws { try exportDefinitions(of: []) } }
}

extension JSONValue {
  /// An object with one of its members otherwise.
  func setting(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.key == key ? (key, value) : $0 })
  }
}
