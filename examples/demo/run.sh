#!/bin/bash
# Contact lists of several systems and the orders of a shop go into one fresh database; out come lists, the value of
# customers, a churn alert and an export.
#
#   run.sh [FIXTURES]     needs crm on the PATH; leaves nothing behind
set -euo pipefail
fixtures=${1:-$(dirname "$0")/../../Tests/Transcripts/fixtures}
[ -d "$fixtures" ] || { echo "no example files at $fixtures: name the folder Tests/Transcripts/fixtures of the sources" >&2; exit 66; }
fixtures=$(cd "$fixtures" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-demo.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ln -s "$fixtures" exports
unset CRM_DB
# The shop's log ends in December 2025; a clock of its own keeps the answers the same.
export CRM_PAGER=cat CRM_NOW=${CRM_NOW:-2026-01-15T09:00:00Z}

say() { printf '# %s\n' "$*"; }
# Prints the command as one would type it, and runs it.
crm() {
  local word line='$ crm'
  for word in "$@"; do
    case $word in
      *[!a-zA-Z0-9_./:=@,+-]* | '') line+=" '$word'" ;;
      *) line+=" $word" ;;
    esac
  done
  printf '%s\n' "$line"
  command crm "$@" 2>&1
}

say 'A whole CRM is one file'
crm init

say 'The lists people have: each system is recognised by its header'
crm customer import exports/google/contacts.csv
crm customer import exports/shopify/customers.csv
crm customer import exports/linkedin/Connections.csv
crm customer import exports/vcard/apple-3.0.vcf

say 'A code page is named, never guessed'
crm customer import exports/outlook/desktop-windows-1252.csv --encoding windows-1252
crm customer import exports/chinese/customers-gb18030.csv --encoding gb18030 --default-region CN

say 'The same file again changes nothing'
crm customer import exports/google/contacts.csv

say 'One list of all of them'
crm customer list --columns id,name,company,email,country --sort name
crm customer list --search turing
crm customer show ada@example.org

say 'Out again, for a script or a spreadsheet'
crm customer export contacts.csv --columns name,email,country
printf '$ head -3 contacts.csv\n'
head -3 contacts.csv
crm customer list --country GB --columns name,phone -f json

say 'Every write is a changeset'
crm log --columns id,actor,inserted,updated,source_name
crm undo
crm customer list --columns id,name --sort -id --limit 3
crm db check

say 'The orders of a shop: customers and the catalogue come with them'
crm config set base-currency EUR -q
crm order import exports/shop/orders.csv
crm order import exports/shop/orders-since.csv
crm report sales --by quarter --chart bar

say 'Who is worth what: scores, and a model of the months to come'
crm report rfm --by segment
crm report clv --method mbgnbd --sort -value --limit 5 --columns name,repeats,expected_purchases,p_alive,value,currency

say 'Groups are rules; why somebody belongs is explained'
crm segment add regulars --where 'orders.count(365d) >= 5 and churn.level in (ok, watch)'
crm segment count regulars
crm segment explain regulars emma.jansen@example.org

say 'Who is leaving: told once, so that cron is silent when nothing is new'
crm report churn --by level
crm alert add big-ones-leaving --where 'churn.level in (at_risk, churned) and orders.net(365d) > 500' --severity critical
crm alert check --columns alert,severity,name,email || printf '# exit status %s\n' $?
crm alert check && printf '# nothing new, exit status 0\n'
crm report churn --explain grace.kumar@example.org

say 'Any report as of a past day'
crm report summary --as-of 2025-06-30

say 'And out again'
crm segment export regulars -o regulars.csv --columns name,email,country
printf '$ head -3 regulars.csv\n'
head -3 regulars.csv
