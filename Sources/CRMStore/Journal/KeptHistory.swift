/// Whether this build keeps history.
///
/// All do but one of the benchmark, which is made to measure what history costs: it has no triggers, sums no rows and notes
/// no lines of a file, and opens only databases that it made itself.
package enum KeptHistory {
  #if WITHOUT_HISTORY
    static let isKept = false
  #else
    package static let isKept = true
  #endif
}
