/// The files of a house: what a customer has is as much in a large house as in a small one.
struct CostFiles {
  let customers: Int

  var all: [String: String] {
    CostFiles.single.merging([
      "people.csv": people, "orders.csv": orders, "deals.csv": deals, "tickets.csv": tickets,
      "tasks.csv": tasks,
      "calls.csv": calls, "answers.csv": answers,
    ]) { $1 }
  }

  /// Files of one row, and the texts that a model learns from.
  private static let single: [String: String] = [
    "one.csv": "name,email\nNewcomer One,newcomer@example.net\n",
    "oneorder.csv": "number,email,at,total\n9000002,person9@example.org,2025-05-05,7.00\n",
    "onedeal.csv": "number,email,name,stage,amount,currency\nX1,person9@example.org,Imported,lead,5,EUR\n",
    "onetask.csv": "title,due,customer\nCall again,2026-03-03,person9@example.org\n",
    "onecall.csv": "id,customer,kind,at\nc1,person9@example.org,call,2025-05-05T10:00:00Z\n",
    "oneticket.csv":
      "number,subject,email,state,created_at,text\nX1,Another,person9@example.org,open,2025-12-05T09:00:00Z,text\n",
    "onearticle.csv": "name,title,text\nfax,Fax orders,Nobody does\n",
    "onetemplate.csv": "name,text\nhello,Hello\n",
    "oneanswer.csv": "customer,score,answered_at\nperson10@example.org,5,2025-12-12\n",
    "oneuser.csv": "name,email\nemil,emil@example.net\n",
    "onetarget.csv": "owner,period,value\nann,2026-Q2,50\n",
    "oneproduct.csv": "sku,name,price\nC1,Cap,5\n",
    "onerate.csv": "currency,day,rate\nCHF,2026-01-02,1.05\n",
    "labelled.csv": "text,label\n"
      + (0..<60).map { "\(opinion($0)) number \($0),\($0 % 2 == 0 ? "positive" : "negative")\n" }.joined(),
  ]

  private var people: String {
    "name,email,phone,city,country,tags,owner,external_id\n"
      + rows(customers) { i in
        """
        Person\(i) Surname\(i * 7919 % customers),person\(i)@example.org,+4930\(1_000_000 + i),City\(i % 50),\
        \(i % 3 == 0 ? "FR" : "DE"),\(i % 10 == 0 ? "vip" : ""),\(owner(i)),crm:\(i)
        """
      }
  }

  private var orders: String {
    "number,customer_id,at,total,currency,status,product,quantity,price\n"
      + rows(customers * 2) { i in
        let day = "\(2024 + i % 2)-\(two(i % 12 + 1))-\(two(i % 28 + 1))"
        let amount = "\(i % 97 + 1).50"
        return "\(i),crm:\(i % customers + 1),\(day),\(amount),EUR,paid,Product \(i % 20),1,\(amount)"
      }
  }

  private var deals: String {
    let stages = ["lead", "qualified", "proposal", "won", "lost"]
    return """
      number,email,name,stage,amount,currency,owner,lead_source,created_at,entered:qualified,entered:proposal,\
      entered:won,entered:lost

      """
        + rows(customers / 4) { i in
          let stage = i % 5
          let month = "2025-\(two(i % 10 + 1))"
          func entered(_ day: String, _ isEntered: Bool) -> String { isEntered ? "\(month)-\(day)" : "" }
          return """
            D\(i),\(mail(i)),Deal \(i),\(stages[stage]),\(i % 900 + 100),EUR,\(owner(i)),\(i % 2 == 0 ? "web" : "fair"),\
            \(month)-01,\(entered("08", stage > 0)),\(entered("15", stage > 1)),\(entered("20", stage == 3)),\
            \(entered("20", stage == 4))
            """
        }
  }

  private var tickets: String {
    let states = ["open", "pending", "resolved", "closed"]
    let priorities = ["low", "normal", "high", "urgent"]
    return "number,subject,email,state,priority,category,created_at,text\n"
      + rows(customers / 4) { i in
        """
        \(i),Scanner \(i) is dark,\(mail(i)),\(states[i % 4]),\(priorities[i % 4]),\
        \(i % 2 == 0 ? "billing" : "hardware"),2025-12-\(two(i % 28 + 1))T09:00:00Z,the scanner number\(i) stays dark
        """
      }
  }

  private var tasks: String {
    "title,due,customer,priority,owner\n"
      + rows(customers / 4) { i in
        "Call \(i),2026-\(two(i % 12 + 1))-\(two(i % 28 + 1)),\(mail(i)),normal,ann"
      }
  }

  private var calls: String {
    "id,customer,kind,at,direction,text\n"
      + rows(customers / 2) { i in
        "\(i),\(mail(i)),call,2025-\(two(i % 12 + 1))-\(two(i % 28 + 1))T10:00:00Z,in,\(CostFiles.opinion(i))"
      }
  }

  private var answers: String {
    "customer,score,answered_at,comment\n"
      + rows(customers / 4) { i in
        "\(mail(i)),\(i % 5 + 1),2025-\(two(i % 12 + 1))-\(two(i % 28 + 1)),\(CostFiles.opinion(i))"
      }
  }

  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    count > 0 ? (1...count).map { row($0) + "\n" }.joined() : ""
  }

  private func mail(_ i: Int) -> String { "person\(i % customers + 1)@example.org" }
  private func owner(_ i: Int) -> String { i % 2 == 0 ? "bob" : "ann" }
  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static func opinion(_ i: Int) -> String { i % 2 == 0 ? "good and friendly" : "bad and slow" }
}
