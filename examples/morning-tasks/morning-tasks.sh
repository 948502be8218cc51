#!/bin/bash
# Mails what is due, each thing once; made for cron.
#
#   morning-tasks.sh DATABASE OWNER [RECIPIENT]
#   30 6 * * 1-5  /usr/local/libexec/morning-tasks.sh /srv/crm/customers.db ada ada@example.org
#
# What is due for OWNER by tomorrow: tasks, and what the data remind of. Nothing is printed and nothing mailed when nothing
# is new. The mail is sent by sendmail, or printed where there is no RECIPIENT. Needs no terminal and no HOME.
#
# Exit status: 0 nothing new, 1 something, 2 a task of high priority among it, 75 the database was busy: the next run tells it.
set -uo pipefail
umask 077
usage='usage: morning-tasks.sh DATABASE OWNER [RECIPIENT]'
export CRM_DB=${1:?$usage} CRM_NO_INPUT=1 CRM_ACTOR=${CRM_ACTOR:-morning-tasks}
owner=${2:?$usage}
recipient=${3:-}

mail=$(mktemp "${TMPDIR:-/tmp}/morning-tasks.XXXXXX") || exit 73
trap 'rm -f "$mail"' EXIT
printf 'To: %s\nSubject: to be done\nContent-Type: text/plain; charset=utf-8\n\n' "${recipient:-(nobody)}" >"$mail"
crm task remind --owner "$owner" --within 1d --columns due,title,customer,reason,id >>"$mail" </dev/null
status=$?
if [ "$status" -ne 1 ] && [ "$status" -ne 2 ]; then exit "$status"; fi
send() { if [ -n "$recipient" ]; then sendmail -t; else cat; fi; }
# What was told is remembered: where the mail fails, the undo lets the next run tell it again. Others may write meanwhile, so
# that the changeset is named.
told=$(crm log --actor "$CRM_ACTOR" --limit 1 -f ids -q </dev/null)
if ! send <"$mail"; then
  crm undo "$told" -q --yes </dev/null
  exit 74
fi
exit "$status"
