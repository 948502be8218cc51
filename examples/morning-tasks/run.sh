#!/bin/bash
# Three mornings of tasks by cron: the second run of a morning tells nothing, the next morning only what is new.
#
#   run.sh     needs crm on the PATH; leaves nothing behind
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-tasks.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export CRM_DB=$folder/customers.db CRM_NOW=2026-02-20T12:00:00Z
crm init >/dev/null
crm config set base-currency EUR -q
crm funnel add b2b -q
for user in ada bob; do crm user add $user -q; done
crm customer add --name 'Grace Hopper' --email grace@example.org --birthday 1986-02-28 --owner ada -q
crm deal add grace@example.org --name 'New press' --amount 12000 --owner ada --close-on 2026-02-24 -q
crm task add 'Call Grace' --customer grace@example.org --due 2026-02-23 --every 'FREQ=WEEKLY;BYDAY=MO,TH' --owner ada -q
crm task add 'Send the offer' --deal 1 --due 2026-02-24 --priority high --owner ada -q
crm task add 'Not hers' --due 2026-02-23 --owner bob -q

# As cron starts it: no terminal, no HOME, next to no variables.
morning() {
  local status=0
  env -i PATH="$PATH" CRM_NOW="$1" bash "$here/morning-tasks.sh" "$CRM_DB" ada </dev/null || status=$?
  echo "exit status $status"
}

echo 'Monday'
morning 2026-02-23T06:30:00Z

echo 'Monday once more'
morning 2026-02-23T06:35:00Z

echo 'the call is made; on Wednesday only what is new'
crm task done 1 --now 2026-02-23T10:00:00Z
morning 2026-02-25T06:30:00Z

echo 'and once more'
morning 2026-02-25T06:35:00Z

echo 'where the mail cannot be sent, the next run tells it again'
mkdir bin && printf '#!/bin/sh\nexit 1\n' >bin/sendmail && chmod +x bin/sendmail
crm task add 'Book the room' --due 2026-02-26 --owner ada -q --now 2026-02-25T10:00:00Z
status=0
env -i PATH="$folder/bin:$PATH" CRM_NOW=2026-02-26T06:30:00Z bash "$here/morning-tasks.sh" "$CRM_DB" ada ada@example.org </dev/null || status=$?
echo "exit status $status"
morning 2026-02-26T06:40:00Z
