import ArgumentParser

/// `crm segment`
struct SegmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Segments: customer groups by rules, always up to date.",
    discussion: """
      A segment is a rule with a name. Who is in it is computed whenever it is read, as of any day; single customers can be
      included or excluded, and snapshots keep who was in it.
      """,
    subcommands: [
      SegmentCreate.self, SegmentList.self, SegmentShow.self, SegmentEditCommand.self, SegmentDelete.self,
      SegmentMembers.self, SegmentCount.self, SegmentExplain.self, SegmentDiff.self, SegmentExport.self,
      SegmentFreezeCommand.self, SegmentPin.self, SegmentExclude.self, SegmentUnpin.self, SegmentUsedBy.self,
    ])
}
