# The databases of the golden screens: empty.db, one.db with a single customer, desk.db with some of everything, long.db with
# long names and addresses, and big.db with the 10,000 customers of people.csv.
set -euo pipefail

export CRM_DB=empty.db
crm init -q

export CRM_DB=one.db
crm init -q
crm customer add --name '株式会社グリーンテクノロジー研究所' --email info@green.example --city 東京 --country JP -q

export CRM_DB=long.db
crm init -q
cat > long.csv <<'END'
name,email
株式会社グリーンテクノロジー研究所,info@green-technology-research.example.co.jp
"Augusta Ada King, Countess of Lovelace",augusta.ada.king.countess.of.lovelace@analytical-engines.example.org
Jean-Baptiste de la Fontaine-Saint-Georges,jean-baptiste@example.org
Bo,bo@example.org
END
cat > orders.csv <<'END'
order_id,customer_email,at,total,currency
1,info@green-technology-research.example.co.jp,2025-02-03,129.50,EUR
2,info@green-technology-research.example.co.jp,2025-05-05,80,EUR
3,info@green-technology-research.example.co.jp,2025-12-01,42,EUR
4,augusta.ada.king.countess.of.lovelace@analytical-engines.example.org,2024-11-11,1024,EUR
5,augusta.ada.king.countess.of.lovelace@analytical-engines.example.org,2025-01-09,12800.75,EUR
6,jean-baptiste@example.org,2025-12-24,9.90,EUR
7,bo@example.org,2024-02-29,500,EUR
END
crm customer import long.csv -q
crm order import orders.csv -q
crm customer edit 2 --name 'Ada King-Noel, Countess of Lovelace and Baroness Wentworth' --city London \
  --email ada.king-noel.baroness.wentworth@analytical-engines.example.org -q

export CRM_DB=big.db
crm init -q
crm customer import people.csv -q

export CRM_DB=desk.db
crm init -q
crm config set base-currency EUR -q
crm customer import fixtures/shopify/customers.csv -q
crm customer import fixtures/chinese/customers-gb18030.csv --encoding gb18030 --default-region CN -q
crm customer add --name '株式会社グリーンテクノロジー研究所' --email info@green.example --city 東京 --tag 顧客 --country JP -q
crm customer edit ada@example.org --phone '+44 20 7946 0018' --city London --country GB --company 'Analytical Engines Ltd' -q
crm customer tag ada@example.org vip newsletter -q
crm customer add --name 'Ada Lovelace' --email ada.lovelace@example.org --city London --country GB -q
crm order import fixtures/shop/orders.csv -q
crm funnel add b2b -q
crm deal import fixtures/funnel/log.csv --events --funnel b2b -q
crm team add desk -q
crm user add kim --team desk -q
crm user add lee --team desk -q
crm team add 支持 -q
crm calendar add office --window 'mon-fri 09:00-17:00' -q
crm sla add urgent --where 'priority = urgent' --calendar office --first-response 1h --next-response 2h --resolution 8h -q
crm sla add rest --calendar office --first-response 8h --resolution 40h -q
at() { CRM_NOW=$1 crm "${@:2}" -q; }
at 2026-01-12T09:00:00Z ticket open 'Scanner stays dark after the last update of the firmware and shows no sign of life' \
  --customer ada@example.org --priority urgent --category hardware --assignee kim --team desk --source itsm --number 1
at 2026-01-12T09:20:00Z ticket reply 1 'Which one?'
at 2026-01-13T10:30:00Z ticket open '忘记密码，登录页面打不开，请尽快处理' --customer ada@example.org --priority high --category account
at 2026-01-14T09:00:00Z ticket open 'Invoice 1017' --priority low --assignee lee --team desk
at 2026-01-14T12:00:00Z ticket reply 3 'Sent again.' --state closed
crm kb add refund --title 'How to refund an order' -q \
  --text 'Open the order, choose Refund, then the lines to be refunded. The money is back within three days.'
crm kb add reset --title '如何重置密码' --text '打开登录页面，点击忘记密码，按照邮件提示重置密码。' -q
crm task add 'Call Ada about the renewal of her contract and the new prices' --customer ada@example.org --due 2026-01-14 -q
crm task add '请联系客户确认订单' --due 2026-01-15 -q
crm alert add vips --where 'tag:vip' --severity critical --description 'somebody to greet' -q
crm alert add breaches --on sla-breach --severity critical -q
