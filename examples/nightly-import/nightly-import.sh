#!/bin/bash
# Imports what another system left in a folder; made for cron.
#
#   nightly-import.sh DATABASE INBOX
#   17 2 * * *  /usr/local/libexec/nightly-import.sh /srv/crm/customers.db /srv/crm/inbox
#
# INBOX/*.csv are imported, in the order of their names. A file that went in moves to INBOX/done, one that cannot be read to
# INBOX/failed; rows that were rejected are in INBOX/rejects, to be mended and put into INBOX again. Nothing is printed
# when all went well, so that cron sends mail only when somebody has to look. Needs no terminal and no HOME.
#
# Exit status: 0 all files went in, 1 somebody has to look, 75 the database was busy: the next run goes on.
set -uo pipefail
umask 077
export CRM_DB=${1:?usage: nightly-import.sh DATABASE INBOX} CRM_NO_INPUT=1 CRM_ACTOR=${CRM_ACTOR:-nightly-import}
inbox=${2:?usage: nightly-import.sh DATABASE INBOX}
mkdir -p "$inbox"/{done,failed,rejects} || exit 1

# A name in a folder that no file of an earlier night has: contacts.csv, contacts.2.csv.
free() {
  local number=2 found=$1/$2
  while [ -e "$found" ]; do
    found=$1/${2%.csv}.$number.csv
    number=$((number + 1))
  done
  printf '%s' "$found"
}

look=0
while IFS= read -r -d '' file; do
  name=$(basename "$file")
  rejects=$(free "$inbox/rejects" "$name")
  said=$(crm customer import "$file" --on-error skip --rejects "$rejects" -q 2>&1 </dev/null)
  status=$?
  case $status in
    0)
      mv "$file" "$(free "$inbox/done" "$name")"
      ;;
    3)
      echo "$name: some rows were rejected, see $rejects"
      printf '%s\n' "$said"
      mv "$file" "$(free "$inbox/done" "$name")"
      look=1
      ;;
    64 | 65)
      echo "$name: not imported"
      printf '%s\n' "$said"
      mv "$file" "$(free "$inbox/failed" "$name")"
      look=1
      ;;
    75)
      # Another command is at work; the file stays for the next run.
      exit 75
      ;;
    *)
      # No database, no space, no permission: the same would happen to every other file.
      echo "$name: exit status $status"
      printf '%s\n' "$said"
      exit 1
      ;;
  esac
done < <(find "$inbox" -maxdepth 1 -name '*.csv' -type f -print0 | sort -z)
exit "$look"
