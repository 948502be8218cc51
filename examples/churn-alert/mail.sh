#!/bin/bash
# Writes a mail about alerts, one JSON object a line on standard input.
#
#   crm alert check --emit | mail.sh [RECIPIENT]     to sendmail, or to standard output without one
set -euo pipefail
recipient=${1:-}

text() {
  printf 'To: %s\n' "${recipient:-(nobody)}"
  printf 'Subject: customers who need a word\n'
  printf 'Content-Type: text/plain; charset=utf-8\n\n'
  # crm reads its own output, so that no other program for JSON is needed.
  crm import check - --rows all -f csv --columns severity,name,email,owner,alert --no-header |
    while IFS=, read -r severity name email owner alert; do
      printf '%-8s  %s <%s>  %s%s\n' "$severity" "$name" "$email" "$alert" "${owner:+, owner $owner}"
    done
  printf '\nWhy: crm report churn --explain CUSTOMER\n'
}

if [ -n "$recipient" ]; then text | sendmail -t; else text; fi
