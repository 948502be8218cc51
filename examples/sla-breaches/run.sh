#!/bin/bash
# A morning of breaches mailed every ten minutes by cron: each once, whatever becomes of the ticket.
#
#   run.sh     needs crm on the PATH; leaves nothing behind
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-breaches.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export CRM_DB=$folder/customers.db CRM_NOW=2026-01-16T08:00:00Z
crm init >/dev/null
crm calendar add office --window 'mon-fri 09:00-17:00' -q
crm sla add urgent --where 'priority = urgent' --calendar office --first-response 1h --resolution 4h -q
crm sla add rest --calendar office --first-response 4h --resolution 16h -q
crm customer add --name 'Grace Hopper' --email grace@example.org -q
crm team add first-level -q
crm ticket open 'Scanner stays dark' --customer grace@example.org --priority urgent --team first-level -q \
  --now 2026-01-16T16:30:00Z
crm ticket open 'Invoice 1017' --customer grace@example.org -q --now 2026-01-19T08:00:00Z

# As cron starts it: no terminal, no HOME, next to no variables.
breaches() {
  local status=0
  env -i PATH="$PATH" CRM_NOW="$1" bash "$here/sla-breaches.sh" "$CRM_DB" "${@:2}" </dev/null || status=$?
  echo "exit status $status"
}

echo 'Monday at nine'
breaches 2026-01-19T09:00:00Z

echo 'every ten minutes'
breaches 2026-01-19T09:30:00Z
breaches 2026-01-19T09:40:00Z
breaches 2026-01-19T09:50:00Z

echo 'answered late, and not resolved in time: another clock, told once as well'
crm ticket reply 1 'On the way' -q --now 2026-01-19T10:00:00Z
breaches 2026-01-19T10:10:00Z
breaches 2026-01-19T12:40:00Z

echo 'where the mail cannot be sent, the next run tells it again; what somebody else wrote meanwhile stays'
mkdir bin && printf '#!/bin/sh\ncrm customer add --name "Written meanwhile" -q\nexit 1\n' >bin/sendmail && chmod +x bin/sendmail
PATH=$folder/bin:$PATH breaches 2026-01-19T13:10:00Z service@example.org
breaches 2026-01-19T13:20:00Z
crm customer list --columns name

echo 'where there is no database, it says so'
status=0
env -i PATH="$PATH" bash "$here/sla-breaches.sh" missing.db </dev/null 2>&1 || status=$?
echo "exit status $status"
