#!/bin/bash
# A list with shifted columns went in over good data. See what it did, and take it back.
#
#   run.sh                needs crm on the PATH; leaves nothing behind
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-undo.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset CRM_DB
export CRM_PAGER=cat
cp "$here"/*.csv .

{
  crm init
  crm customer import contacts.csv
  crm customer note ada@example.org 'wants the catalogue'
} >/dev/null

echo 'before:'
crm customer list --columns id,name,city,country

# Cities and countries have changed places; everybody is overwritten.
crm customer import shifted.csv
echo 'after the bad import:'
crm customer list --columns id,name,city,country

bad=$(crm log --limit 1 -f ids -q)
echo "what changeset $bad did:"
crm show "$bad" | sed -n '/^table/,$p'

echo 'what an undo would do, and then the undo:'
crm undo "$bad" --dry-run
crm undo "$bad"
echo 'and again as before:'
crm customer list --columns id,name,city,country
