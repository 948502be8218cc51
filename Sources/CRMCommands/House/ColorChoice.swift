/// When output is coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set; everywhere where `CLICOLOR_FORCE` is.
  case auto
  case always
  case never
}
