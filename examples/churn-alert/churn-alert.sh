#!/bin/bash
# Mails who is leaving, each customer once a month; made for cron.
#
#   churn-alert.sh DATABASE ORDERS [RECIPIENT]
#   20 7 * * *  /usr/local/libexec/churn-alert.sh /srv/crm/customers.db /srv/shop/orders.csv sales@example.org
#
# ORDERS is what the shop exports: the whole log or the latest part of it, orders that are there already change nothing. Nothing
# is printed and nothing mailed when nothing is new. The mail is written by mail.sh beside this script and sent by
# sendmail, or printed where there is no RECIPIENT. Needs no terminal and no HOME.
#
# Exit status: 0 nothing new, 1 warnings, 2 at least one critical alert, 75 the database was busy: the next run goes on.
set -uo pipefail
umask 077
here=$(cd "$(dirname "$0")" && pwd)
export CRM_DB=${1:?usage: churn-alert.sh DATABASE ORDERS [RECIPIENT]} CRM_NO_INPUT=1 CRM_ACTOR=${CRM_ACTOR:-churn-alert}
orders=${2:?usage: churn-alert.sh DATABASE ORDERS [RECIPIENT]}
recipient=${3:-}

crm order import "$orders" -q </dev/null || exit

alerts=$(mktemp "${TMPDIR:-/tmp}/churn-alert.XXXXXX") || exit 73
trap 'rm -f "$alerts"' EXIT
crm alert check --emit >"$alerts" </dev/null
status=$?
if [ "$status" -ne 1 ] && [ "$status" -ne 2 ]; then exit "$status"; fi
# What was told is remembered: where the mail fails, the undo lets the next run tell it again. Others may write meanwhile, so
# that the changeset is named.
told=$(crm log --actor "$CRM_ACTOR" --limit 1 -f ids -q </dev/null)
if ! bash "$here/mail.sh" "$recipient" <"$alerts"; then
  crm undo "$told" -q --yes </dev/null
  exit 74
fi
exit "$status"
