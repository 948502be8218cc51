import Testing

@testable import CRMKit
@testable import CRMStore

/// Which column of keys says whose a row is.
struct CustomerKeyTests {
  @Test func aCompanyIsNobodyBesideAPerson() throws {
    #expect(try key(InteractionField.self, "number,company_id,email,at,kind") == nil)
    #expect(try key(InteractionField.self, "number,account_id,customer_name,at,kind") == nil)
    #expect(try key(InteractionField.self, "number,company_id,at,kind") == "company_id")
    #expect(try key(TaskField.self, "title,Account Number,phone") == nil)
    #expect(try key(TaskField.self, "title,Client ID,email") == "Client ID")
  }

  @Test func aContactComesBeforeTheAccount() throws {
    #expect(try key(TicketField.self, "Account ID,Contact ID,Contact Email,Subject") == "Contact ID")
    #expect(try key(TicketField.self, "Account ID,Contact ID,Subject") == "Contact ID")
    #expect(try key(TicketField.self, "Account ID,Subject") == "Account ID")
  }

  @Test func aUserOfTheDeskIsNoRequester() throws {
    #expect(try key(TicketField.self, "number,user_id,email,subject") == nil)
    #expect(try key(TicketField.self, "number,user_id,subject") == "user_id")
    #expect(try key(SurveyAnswerField.self, "user_id,email,score,sent_at") == nil)
  }

  @Test func usersAndAccountsOfAShopAreItsCustomers() throws {
    #expect(try key(OrderField.self, "number,user_id,email,total") == "user_id")
    #expect(try key(OrderField.self, "number,account_id,email,total") == "account_id")
    #expect(try key(OrderField.self, "number,company_id,email,total") == nil)
  }

  @Test func aDealIsOfTheCompanyThatItNames() throws {
    #expect(try key(DealField.self, "number,Account ID,Account Name,Contact Email") == "Account ID")
    #expect(try key(DealField.self, "number,Account ID,Contact Email") == nil)
  }

  /// The column that names the customer by a key.
  private func key<Field: ImportField>(_ type: Field.Type, _ header: String) throws -> String? {
    var options = MappingOptions()
    options.requiresMappedColumns = false
    var compiler = FieldMappingCompiler<Field>(
      options, nil, ColumnRules(), HeaderTable<Field>(), keepsUnknown: true)
    let mapping = try compiler.compile(header.split(separator: ",").map(String.init))
    return mapping.steps.first { $0.field?.rawValue == "customer" }?.column
  }
}
