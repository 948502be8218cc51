import Support
import Tabular
import Testing

/// Models learnt from 11,987 labelled reviews in Chinese, by commands alone.
@Suite(.enabled(if: PackageLayout().sharedData != nil, ReferenceRun.absence))
struct SentimentTrainingTests {
  @Test(arguments: [("nb", "nb_binary_char12"), ("lr", "lr_binary_char12")])
  func modelsAreAsGoodAsTheReference(_ method: String, _ key: String) throws {
    let run = try ReferenceRun()
    try run.write(ReferenceRun.text("waimai/waimai_10k.csv"), to: "reviews.csv")
    try run.crm("init -q")
    let published = try JSONValue(parsing: ReferenceRun.text("waimai/expected/sentiment.json"))
    let columns = "--text-column review --label-column label"
    let found = try run.json("sentiment train m reviews.csv \(columns) --method \(method)")
    #expect(found.number("grams") == published.number("in_domain", "vocab"))
    #expect(found.number("tested") == published.number("in_domain", key, "n"))
    #expect(found.number("positives") == 4000)
    for (name, reference) in [("accuracy", "accuracy"), ("macro_f1", "macro_f1"), ("auc", "auc")] {
      #expect(abs(found.number(name) - published.number("in_domain", key, reference)) < 0.001, "\(name)")
    }
    // What is kept says the same as what was measured, and learning again changes nothing.
    #expect(try run.json("sentiment show m").number("auc") == found.number("auc"))
    let again = try run.json("sentiment train m reviews.csv \(columns) --method \(method) --replace")
    #expect(again["changeset"] == .null)
  }

  /// The lexicon was not made for deliveries of food; in its script it is right in five of six.
  @Test func theLexiconIsRightInFiveOfSix() throws {
    let run = try ReferenceRun()
    try run.write(ReferenceRun.text("waimai/waimai_10k.csv"), to: "reviews.csv")
    let found = try run.json("sentiment check reviews.csv --text-column review --label-column label")
    #expect(found.number("texts") == 11_987)
    #expect(found.number("accuracy") >= 0.84)
    #expect(found.number("auc") >= 0.89)
  }
}
