/// The completion scripts, by file name: what each shell expects.
///
/// They are small and evaluate nothing: the words of the line go to `crm complete`, and its answer, records that end in
/// NUL, to the shell. The first record says what the others are; where it says `files`, the shell completes names of files
/// itself.
struct Completions {
  let scripts: [(name: String, text: String)] = [
    ("crm.bash", bash), ("_crm", zsh), ("crm.fish", fish),
  ]

  /// The words come quoted for the place where readline puts them.
  private static let bash = #"""
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

    """#

  /// compadd quotes what it inserts. Only words of the program's own have a meaning, and go through `_describe`.
  private static let zsh = #"""
    #compdef crm
    # Completions of crm for zsh: the program says what can stand at the cursor, zsh quotes it. Made by 'make docs'.
    _crm() {
      local -a answer plain described
      local kind text meaning
      answer=("${(@0)"$(command crm complete --shell zsh -- "${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)"}")
      kind=$answer[1]
      shift answer
      if [[ $kind == (files|folders) ]]; then
        [[ $PREFIX == --*=* ]] && compset -P 1 '*='
        if [[ $kind == folders ]]; then _files -/; else _files; fi
        return
      fi
      for text meaning in "${answer[@]}"; do
        if [[ -n $meaning ]]; then
          described+=("${text//:/\\:}:$meaning")
        elif [[ -n $text ]]; then
          plain+=("$text")
        fi
      done
      (( $#plain )) && compadd -a plain
      (( $#described )) && _describe crm described
      (( $#plain + $#described ))
    }
    _crm "$@"

    """#

  /// fish quotes what it inserts.
  private static let fish = #"""
    # Completions of crm for fish: the program says what can stand at the cursor, fish quotes it. Made by 'make docs'.
    function __crm_answer
        set -l words (commandline -opc)
        set -e words[1]
        set -l current (commandline -ct)
        command crm complete --shell fish -- $words "$current" 2>/dev/null
    end

    function __crm_wants_file
        set -l answer (__crm_answer | string split0)
        test "$answer[1]" != words
    end

    function __crm_words
        set -l answer (__crm_answer | string split0)
        test "$answer[1]" = words; and string join0 -- $answer[2..-1] | string split0
    end

    complete -c crm -f
    complete -c crm -n __crm_wants_file -F
    complete -c crm -a '(__crm_words)'

    """#
}
