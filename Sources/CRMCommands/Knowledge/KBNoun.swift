import ArgumentParser

/// `crm kb`
struct KBNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Knowledge base: articles with every version.",
    discussion: """
      Every change of an article is a new version, so that it can be shown as of any day. 'crm kb suggest'
      ranks articles for a ticket.
      """,
    subcommands: [
      KBAdd.self, KBShow.self, KBList.self, KBSearch.self, KBSuggest.self, KBEdit.self, KBHistory.self,
      KBUse.self, KBUsedBy.self, KBStale.self, KBReview.self, KBRetire.self, KBDelete.self, KBImport.self,
      KBExport.self,
    ])
}
