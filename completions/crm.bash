# Completions of crm for bash: the program says what can stand at the cursor, quoted for it. Made by 'make docs'.
_crm() {
  local kind='' record
  COMPREPLY=()
  while IFS= read -r -d '' record; do
    if [[ -z $kind ]]; then kind=$record; else COMPREPLY+=("$record"); fi
  done < <(command crm complete --shell bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case $kind in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
}
complete -F _crm crm
