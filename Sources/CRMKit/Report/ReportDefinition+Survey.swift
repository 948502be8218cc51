extension ReportDefinition {
  static var csat: ReportDefinition {
    ReportDefinition(
      name: "csat", meaning: "how satisfied customers say they are, over all surveys of that kind",
      formulas: [
        (
          "answer",
          "given in the span from --since up to --until or --as-of; a score on the scale of its survey counts"
        ),
        ("excluded", "answers that are blank, in words, off the scale, or of weight 0"),
        ("top", "answers of the two highest values of the scale of their survey"),
        ("score", "top ÷ answers; low and high are its Wilson interval of 95 %"),
        ("mean", "mean answer; where surveys have several scales there is none"),
        ("sent", "surveys that were sent in the span, as far as it is known when"),
        ("response_rate", "responded ÷ sent, whenever they answered up to --as-of, with its Wilson interval"),
      ], sources: ["Wilson 1927, Journal of the American Statistical Association 22(158)"], keys: [.timeZone])
  }

  static var sentiment: ReportDefinition {
    ReportDefinition(
      name: "sentiment", meaning: "how what customers wrote feels",
      formulas: [
        (
          "texts",
          "incoming messages of tickets, texts of incoming interactions, comments of answers, written in the span; agent, "
            + "team and category of a message are those of its ticket at that time"
        ),
        (
          "score",
          "mean of sum ÷ √(sum² + 15), the sum being that of the points of the words; of a model 2 × chance − 1"
        ),
        ("negative", "texts of a score of -0.05 or below; of a model, of a chance below its threshold"),
        ("negative_share", "negative ÷ texts; low and high are its Wilson interval of 95 %"),
      ],
      sources: [
        "Hutto & Gilbert 2014, ICWSM 8(1)",
        "Wilson 1927, Journal of the American Statistical Association 22(158)",
      ], keys: [.timeZone])
  }

  static var survey: ReportDefinition {
    ReportDefinition(
      name: "survey", meaning: "what crm survey results computes",
      formulas: [
        ("nps", "100 × (promoters − detractors) ÷ answers; 9 and 10 promote, 0 to 6 detract"),
        (
          "standard_error",
          "100 × √((p + d − (p − d)²) ÷ n) with the shares p of promoters and d of detractors"
        ),
        ("csat", "answers of the two highest values ÷ answers"),
        ("ces", "answers of the two values at the easy end ÷ answers; the survey says which end that is"),
        ("low, high", "nps: score ± 1.96 × standard error; csat and ces: Wilson's interval of 95 %"),
        ("weights", "shares and means are those of the weights; in errors n is (Σ w)² ÷ Σ w²"),
        ("comparison of nps", "z = difference ÷ √(SE₁² + SE₂²), both sides"),
        (
          "comparison of shares",
          "z = difference ÷ √(p̂(1 − p̂)(1 ÷ n₁ + 1 ÷ n₂)) with the common share p̂; Newcombe's interval"
        ),
      ],
      sources: [
        "Reichheld 2003, Harvard Business Review 81(12)", "R package NPS 1.1",
        "Kish 1965, Survey Sampling, 11.7",
        "Wilson 1927, Journal of the American Statistical Association 22(158)",
        "Newcombe 1998, Statistics in Medicine 17(8)",
      ], keys: [.timeZone])
  }
}
