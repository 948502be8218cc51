"""Writes the files of a house of customers: the same rows for the same size.

They are those of which the tests of costs have smaller ones; here a customer has five orders.
"""

import os

STAGES = ("lead", "qualified", "proposal", "won", "lost")
STATES = ("open", "pending", "resolved", "closed")
PRIORITIES = ("low", "normal", "high", "urgent")
OPINIONS = ("good and friendly", "bad and slow")

# Files of one row.
SINGLE = {
    "one.csv": "name,email\nNewcomer One,newcomer@example.net\n",
    "oneorder.csv": "number,email,at,total\n9000002,person9@example.org,2025-05-05,7.00\n",
    "onedeal.csv": "number,email,name,stage,amount,currency\nX1,person9@example.org,Imported,lead,5,EUR\n",
    "onetask.csv": "title,due,customer\nCall again,2026-03-03,person9@example.org\n",
    "onecall.csv": "id,customer,kind,at\nc1,person9@example.org,call,2025-05-05T10:00:00Z\n",
    "oneticket.csv": "number,subject,email,state,created_at,text\n"
    "X1,Another,person9@example.org,open,2025-12-05T09:00:00Z,text\n",
    "onearticle.csv": "name,title,text\nfax,Fax orders,Nobody does\n",
    "onetemplate.csv": "name,text\nhello,Hello\n",
    "oneanswer.csv": "customer,score,answered_at\nperson10@example.org,5,2025-12-12\n",
    "oneuser.csv": "name,email\nemil,emil@example.net\n",
    "onetarget.csv": "owner,period,value\nann,2026-Q2,50\n",
    "oneproduct.csv": "sku,name,price\nC1,Cap,5\n",
    "onerate.csv": "currency,day,rate\nCHF,2026-01-02,1.05\n",
    "labelled.csv": "text,label\n"
    + "".join(f"{OPINIONS[row % 2]} number {row},{('positive', 'negative')[row % 2]}\n" for row in range(60)),
}


def write(folder: str, customers: int) -> None:
    def mail(row: int) -> str:
        return f"person{row % customers + 1}@example.org"

    def day(row: int, year: int = 2025) -> str:
        return f"{year}-{row % 12 + 1:02}-{row % 28 + 1:02}"

    def owner(row: int) -> str:
        return "ann" if row % 2 else "bob"

    def file(name: str, header: str, count: int, line) -> None:
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(header + "\n")
            out.writelines(line(row) + "\n" for row in range(1, count + 1))

    def person(row: int) -> str:
        return (
            f"Person{row} Surname{row * 7919 % customers},person{row}@example.org,+4930{1_000_000 + row},City{row % 50},"
            f"{'DE' if row % 3 else 'FR'},{'' if row % 10 else 'vip'},{owner(row)},crm:{row}"
        )

    def order(row: int) -> str:
        amount = f"{row % 97 + 1}.50"
        return f"{row},crm:{row % customers + 1},{day(row, 2024 + row % 2)},{amount},EUR,paid,Product {row % 20},1,{amount}"

    def deal(row: int) -> str:
        stage, month = row % 5, f"2025-{row % 10 + 1:02}"
        entered = (stage > 0, "08"), (stage > 1, "15"), (stage == 3, "20"), (stage == 4, "20")
        days = ",".join(f"{month}-{at}" if is_entered else "" for is_entered, at in entered)
        source = ("web", "fair")[row % 2]
        return f"D{row},{mail(row)},Deal {row},{STAGES[stage]},{row % 900 + 100},EUR,{owner(row)},{source},{month}-01,{days}"

    def ticket(row: int) -> str:
        category = ("billing", "hardware")[row % 2]
        return (
            f"{row},Scanner {row} is dark,{mail(row)},{STATES[row % 4]},{PRIORITIES[row % 4]},{category},"
            f"2025-12-{row % 28 + 1:02}T09:00:00Z,the scanner number{row} stays dark"
        )

    def task(row: int) -> str:
        return f"Call {row},{day(row, 2026)},{mail(row)},normal,ann"

    def call(row: int) -> str:
        return f"{row},{mail(row)},call,{day(row)}T10:00:00Z,in,{OPINIONS[row % 2]}"

    def answer(row: int) -> str:
        return f"{mail(row)},{row % 5 + 1},{day(row)},{OPINIONS[row % 2]}"

    stages = ",".join(f"entered:{stage}" for stage in STAGES[1:])
    file("people.csv", "name,email,phone,city,country,tags,owner,external_id", customers, person)
    file("orders.csv", "number,customer_id,at,total,currency,status,product,quantity,price", customers * 5, order)
    file("deals.csv", f"number,email,name,stage,amount,currency,owner,lead_source,created_at,{stages}", customers // 4, deal)
    file("tickets.csv", "number,subject,email,state,priority,category,created_at,text", customers // 2, ticket)
    file("tasks.csv", "title,due,customer,priority,owner", customers // 4, task)
    file("calls.csv", "id,customer,kind,at,direction,text", customers // 2, call)
    file("answers.csv", "customer,score,answered_at,comment", customers // 4, answer)
    for name, text in SINGLE.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(text)
