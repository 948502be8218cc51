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
  # A separator that no value holds leaves commas and blanks alone; what has a quote in it is quoted.
  crm import check - --rows all -f csv --delimiter $'\x1f' --columns severity,name,email,owner,alert --no-header |
    while IFS= read -r line; do
      mapfile -t -d $'\x1f' values < <(printf '%s\x1f' "$line")
      for i in "${!values[@]}"; do
        if [[ ${values[i]} == \"*\" ]]; then
          values[i]=${values[i]:1:-1}
          values[i]=${values[i]//\"\"/\"}
        fi
      done
      printf '%-8s  %s <%s>  %s%s\n' "${values[0]}" "${values[1]}" "${values[2]}" "${values[4]}" "${values[3]:+, owner ${values[3]}}"
    done
  printf '\nWhy: crm report churn --explain CUSTOMER\n'
}

if [ -n "$recipient" ]; then text | sendmail -t; else text; fi
