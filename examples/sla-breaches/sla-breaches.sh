#!/bin/bash
# Mails which tickets were answered or resolved too late, or still are not, each once; made for cron.
#
#   sla-breaches.sh DATABASE [RECIPIENT]
#   */10 * * * *  /usr/local/libexec/sla-breaches.sh /srv/crm/customers.db service@example.org
#
# It checks the alert 'breaches', and makes it where it is not there: what is breached by then is known. Nothing is printed
# and nothing mailed when nothing is new. The mail is sent by sendmail, or printed where there is no RECIPIENT. Needs no
# terminal and no HOME.
#
# Exit status: 0 nothing new, 2 a breach, 75 the database was busy: the next run tells it.
set -uo pipefail
umask 077
usage='usage: sla-breaches.sh DATABASE [RECIPIENT]'
export CRM_DB=${1:?$usage} CRM_NO_INPUT=1 CRM_ACTOR=${CRM_ACTOR:-sla-breaches}
recipient=${2:-}

said=$(crm alert show breaches 2>&1 </dev/null)
status=$?
case $status in
0) ;;
4) crm alert add breaches --on sla-breach --severity critical --baseline -q </dev/null || exit ;;
75) exit 75 ;;
*)
  printf '%s\n' "$said" >&2
  exit "$status"
  ;;
esac

mail=$(mktemp "${TMPDIR:-/tmp}/sla-breaches.XXXXXX") || exit 73
trap 'rm -f "$mail"' EXIT
printf 'To: %s\nSubject: promises that were not kept\nContent-Type: text/plain; charset=utf-8\n\n' "${recipient:-(nobody)}" >"$mail"
crm alert check breaches --columns ticket_id,subject,name,clock,due_at,assignee,team >>"$mail" </dev/null
status=$?
if [ "$status" -ne 2 ]; then exit "$status"; fi
send() { if [ -n "$recipient" ]; then sendmail -t; else cat; fi; }
# What was told is remembered: where the mail fails, the undo lets the next run tell it again. Others may write meanwhile, so
# that the changeset is named.
told=$(crm log --actor "$CRM_ACTOR" --limit 1 -f ids -q </dev/null)
if ! send <"$mail"; then
  crm undo "$told" -q --yes </dev/null
  exit 74
fi
exit "$status"
