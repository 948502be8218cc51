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
