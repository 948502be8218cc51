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
