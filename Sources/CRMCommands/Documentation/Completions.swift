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
  static let bash = #"""
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
  static let zsh = #"""
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
        if [[ -n $compstate[quote] ]]; then
          # _files does not close a quote that the name has in it.
          local folder="${PREFIX%"${PREFIX##*/}"}"
          local -a names
          if [[ $kind == folders ]]; then names=("$folder"*(N-/:t)); else names=("$folder"*(N:t)); fi
          compadd -f -p "$folder" -W "$folder" -a names
        elif [[ $kind == folders ]]; then
          _files -/
        else
          _files
        fi
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
  static let fish = #"""
    # Completions of crm for fish: the program says what can stand at the cursor, fish quotes it. Made by 'make docs'.

    # fish asks twice for a line, for words and whether it wants a file; the program is asked once.
    function __crm_ask
        set -l line (commandline -cp | string collect)
        if test -n "$__crm_line"; and test "$__crm_line" = "$line"
            set -g __crm_line
            return
        end
        set -l words (commandline -opc)
        set -e words[1]
        set -g __crm_answer (command crm complete --shell fish -- $words (commandline -ct | string collect) 2>/dev/null | string split0)
        set -g __crm_line $line
    end

    function __crm_forget --on-event fish_prompt
        set -g __crm_line
    end

    function __crm_wants_file
        __crm_ask
        test "$__crm_answer[1]" != words
    end

    function __crm_words
        __crm_ask
        test "$__crm_answer[1]" = words; or return
        set -l found $__crm_answer[2..-1]
        set -l typed (commandline -ct | string collect)
        string match -qr '[*?]' -- $typed; or begin
            string join0 -- $found | string split0
            return
        end
        # fish takes them for wildcards, however they are quoted: it is given what begins as the word does, and no more.
        set -l quote (string match -r '^["\']' -- $typed)
        set typed (string unescape -- "$typed$quote" | string collect)
        set -l length (string length -- "$typed")
        set -l matching
        for word in $found
            test (string sub -l $length -- $word | string collect) = "$typed"; and set -a matching $word
        end
        string join0 -- $matching | string split0
    end

    complete -c crm -f
    complete -c crm -n __crm_wants_file -F
    complete -c crm -a '(__crm_words)'

    """#
}
