/// Weights of features in the order of a corpus, and what is added to their sum.
struct TextWeights {
  var weights: [Double]
  var bias: Double
}
