#!/bin/bash
# Contact lists of several systems go into one fresh database; they are listed, searched, exported and undone.
#
#   run.sh [FIXTURES]     needs crm on the PATH; leaves nothing behind
set -euo pipefail
fixtures=$(cd "${1:-$(dirname "$0")/../../Tests/Transcripts/fixtures}" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/crm-demo.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ln -s "$fixtures" exports
unset CRM_DB
export CRM_PAGER=cat

say() { printf '# %s\n' "$*"; }
# Prints the command as one would type it, and runs it.
crm() {
  local word line='$ crm'
  for word in "$@"; do
    case $word in
      *[!a-zA-Z0-9_./:=@,+-]* | '') line+=" '$word'" ;;
      *) line+=" $word" ;;
    esac
  done
  printf '%s\n' "$line"
  command crm "$@" 2>&1
}

say 'A whole CRM is one file'
crm init

say 'The lists people have: each system is recognised by its header'
crm customer import exports/google/contacts.csv
crm customer import exports/shopify/customers.csv
crm customer import exports/linkedin/Connections.csv
crm customer import exports/vcard/apple-3.0.vcf

say 'A code page is named, never guessed'
crm customer import exports/outlook/desktop-windows-1252.csv --encoding windows-1252
crm customer import exports/chinese/customers-gb18030.csv --encoding gb18030 --default-region CN

say 'The same file again changes nothing'
crm customer import exports/google/contacts.csv

say 'One list of all of them'
crm customer list --columns id,name,company,email,country --sort name
crm customer list --search turing
crm customer show ada@example.org

say 'Out again, for a script or a spreadsheet'
crm customer export contacts.csv --columns name,email,country
printf '$ head -3 contacts.csv\n'
head -3 contacts.csv
crm customer list --country GB --columns name,phone -f json

say 'Every write is a changeset'
crm log --columns id,actor,inserted,updated,source_name
crm undo
crm customer list --columns id,name --sort -id --limit 3
crm db check
