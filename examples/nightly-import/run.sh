#!/bin/bash
# Two nights of an import by cron: the second one's file has a bad row.
#
#   run.sh                needs crm on the PATH; leaves nothing behind
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-nightly.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir inbox
crm --db customers.db init >/dev/null

# As cron starts it: no terminal, no HOME, next to no variables.
night() {
  local status=0
  env -i PATH="$PATH" CRM_NOW="$1" bash "$here/nightly-import.sh" customers.db inbox </dev/null || status=$?
  echo "exit status $status"
}

echo 'the first night'
cp "$here/monday.csv" inbox/
night 2026-01-12T02:17:00Z

echo 'the same file once more'
cp "$here/monday.csv" inbox/
night 2026-01-13T02:17:00Z

echo 'the third night, with a bad row and a file that names nobody'
cp "$here/wednesday.csv" inbox/
printf 'day,visits\n2026-01-13,42\n' >inbox/visits.csv
night 2026-01-14T02:17:00Z

echo 'the rejected row, ready to be mended'
cat inbox/rejects/wednesday.csv

echo 'what came of it'
crm --db customers.db customer list --columns id,name,email,city
crm --db customers.db log --columns id,at,actor,inserted,updated,source_name
(cd inbox && find . -type f | sort)
