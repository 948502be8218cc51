import ArgumentParser

/// `crm kb`
struct KBNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Knowledge base: articles with every version.",
    subcommands: [
      KBAdd.self, KBShow.self, KBList.self, KBSearch.self, KBSuggest.self, KBEdit.self, KBHistory.self,
      KBUse.self, KBUsedBy.self, KBStale.self, KBReview.self, KBRetire.self, KBDelete.self, KBImport.self,
      KBExport.self,
    ])
}
