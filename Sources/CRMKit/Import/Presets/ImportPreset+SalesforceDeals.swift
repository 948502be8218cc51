extension ImportPreset {
  /// Opportunities and leads, by API names (Data Export, Data Loader), and opportunities by the labels that reports print.
  ///
  /// A lead is a deal in an early stage. Stages of leads that became opportunities are won, whatever they are called.
  /// - Source: Salesforce object reference, fields of Opportunity and Lead.
  static let salesforceDeals = ImportPreset(
    name: "salesforce", title: "Salesforce opportunities and leads", noun: .deal,
    variants: [
      Variant(
        name: "Opportunity",
        signature: ["Id", "SystemModstamp", "OwnerId", "StageName", "CloseDate", "IsWon"]),
      Variant(
        name: "opportunities report",
        signature: ["Opportunity Name", "Account Name", "Stage", "Close Date", "Opportunity Owner"]),
      Variant(
        name: "Lead", signature: ["Id", "SystemModstamp", "OwnerId", "LastName", "Company", "IsConverted"],
        columns: [
          "Company": .value("name"), "Name": .value("customer_name"), "Email": .value("email"),
          "Phone": .value("phone"), "MobilePhone": .value("phone"), "Status": .value("stage"),
          "IsConverted": .value("is_won"), "ConvertedDate": .value("won_at"),
          "MasterRecordId": .value("is_merged"),
        ]),
    ],
    columns: [
      "Id": .value("number"),
      "Opportunity ID": .value("number"),
      "IsDeleted": .value("is_deleted"),
      "AccountId": .value("customer"),
      "Account ID": .value("customer"),
      "ContactId": .value("contacts"),
      "Account Name": .value("customer_name"),
      "Name": .value("name"),
      "Opportunity Name": .value("name"),
      "Description": .value("note"),
      "StageName": .value("stage"),
      "Stage": .value("stage"),
      "Amount": .value("amount"),
      "CurrencyIsoCode": .value("currency"),
      "Amount Currency": .value("currency"),
      "Probability": .value("probability_percent"),
      "Probability (%)": .value("probability_percent"),
      "CloseDate": .value("close_on"),
      "Close Date": .value("close_on"),
      "LeadSource": .value("lead_source"),
      "Lead Source": .value("lead_source"),
      "IsClosed": .value("is_closed"),
      "Closed": .value("is_closed"),
      "IsWon": .value("is_won"),
      "Won": .value("is_won"),
      "CampaignId": .value("campaign"),
      "Primary Campaign Source": .value("campaign"),
      "OwnerId": .value("owner"),
      "Opportunity Owner": .value("owner"),
      "CreatedDate": .value("created_at"),
      "Created Date": .value("created_at"),
      "LastModifiedDate": .value("updated_at"),
      "Last Modified Date": .value("updated_at"),
      "LastStageChangeDate": .value("stage_at"),
      "Last Stage Change Date": .value("stage_at"),
      "Loss_Reason__c": .value("lost_reason"),
    ],
    kept: [
      "Type", "NextStep", "Next Step", "IsPrivate", "Industry", "Rating", "AnnualRevenue",
      "NumberOfEmployees", "Title",
      "Website", "Street", "City", "State", "PostalCode", "Country", "ConvertedAccountId",
      "ConvertedContactId",
      "ConvertedOpportunityId",
    ],
    dropped: [
      "ExpectedRevenue", "Expected Revenue", "TotalOpportunityQuantity", "ForecastCategory",
      "ForecastCategoryName",
      "HasOpportunityLineItem", "Pricebook2Id", "CreatedById", "LastModifiedById", "SystemModstamp",
      "LastActivityDate", "FiscalQuarter", "FiscalYear", "Fiscal", "Fiscal Period", "Age", "LastViewedDate",
      "LastReferencedDate", "HasOpenActivity", "HasOverdueTask", "FirstName", "LastName", "Salutation",
      "Latitude",
      "Longitude", "Address", "Fax", "PhotoUrl", "IsUnreadByOwner", "Jigsaw", "JigsawContactId",
      "CleanStatus",
      "CompanyDunsNumber", "DandbCompanyId", "EmailBouncedReason", "EmailBouncedDate",
    ],
    traps: [.footer, .camelCaseNames, .salesforceIDs])
}
