/// Whether this build keeps history.
///
/// All do but one of the benchmark, which is made to measure what history costs: it has no triggers, sums no rows and notes
/// no lines of a file, and opens only databases that it made itself.
package enum History {
  #if WITHOUT_HISTORY
    static let isEnabled = false
  #else
    package static let isEnabled = true
  #endif
}
