/// Which of n things hang together by links.
///
/// - Source: Tarjan 1975, Journal of the ACM 22(2); path halving, the smaller root wins, so that order never matters.
package struct ConnectedComponents {
  private var parents: [Int] = []

  package init(count: Int) { parents = Array(0..<count) }

  package mutating func link(_ a: Int, _ b: Int) {
    let (left, right) = (root(of: a), root(of: b))
    parents[max(left, right)] = min(left, right)
  }

  /// The lowest of the things that hang together with this one.
  package mutating func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }
}
