import ArgumentParser

/// `crm segment`
struct SegmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Segments: dynamic customer groups, defined by rules.",
    discussion: """
      A segment is a rule with a name (a dynamic segment). Its members are evaluated whenever it is read, as
      of any day; single customers can be included or excluded by hand, and snapshots (static lists) keep who
      was in it.
      """,
    subcommands: [
      SegmentAdd.self, SegmentList.self, SegmentShow.self, SegmentEditCommand.self, SegmentDelete.self,
      SegmentMembers.self, SegmentCount.self, SegmentExplain.self, SegmentDiff.self, SegmentExport.self,
      SegmentFreezeCommand.self, SegmentPin.self, SegmentExclude.self, SegmentUnpin.self, SegmentUsedBy.self,
    ])
}
