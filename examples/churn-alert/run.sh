#!/bin/bash
# Four mornings of the churn alert by cron: the second tells nothing, the third only what changed.
#
#   run.sh [FIXTURES]     needs crm on the PATH; leaves nothing behind
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures=${1:-$here/../../Tests/Transcripts/fixtures}
[ -d "$fixtures" ] || { echo "no example files at $fixtures: name the folder Tests/Transcripts/fixtures of the sources" >&2; exit 66; }
fixtures=$(cd "$fixtures" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-churn.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export CRM_DB=$folder/customers.db CRM_NOW=2025-12-22T07:00:00Z
crm init >/dev/null
crm config set base-currency EUR -q
crm order import "$fixtures/shop/orders.csv" -q
crm alert add leaving --where 'churn.level in (at_risk, churned) and orders.count(365d) >= 6' --severity critical --period quarter -q
crm alert add spending-less --spend-drop 60 --window 120d --baseline -q
crm alert list --columns name,rule,severity,period

# As cron starts it: no terminal, no HOME, next to no variables.
morning() {
  local status=0
  env -i PATH="$PATH" CRM_NOW="$1" bash "$here/churn-alert.sh" "$CRM_DB" "$fixtures/shop/$2" </dev/null || status=$?
  echo "exit status $status"
}

echo 'the first morning: who is at risk by now'
morning 2025-12-22T07:20:00Z orders.csv

echo 'the same morning once more'
morning 2025-12-22T07:25:00Z orders.csv

echo 'three weeks later, with new orders: only what changed'
morning 2026-01-12T07:20:00Z orders-since.csv

echo 'and once more'
morning 2026-01-12T07:25:00Z orders-since.csv

echo 'what was told'
crm alert history --columns at,alert,severity,name --limit 5
