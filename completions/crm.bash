#!/bin/bash

__crm_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__crm_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__crm_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__crm_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_crm() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(-h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    customer|order|product|interaction|rate|task|target|field|import|funnel|deal|score|model|user|team|assignment|ticket|triage|kb|template|calendar|sla|escalation|approval|survey|feedback|report|segment|alert|lifecycle|sentiment|log|show|diff|blame|undo|watch|init|sql|config|db|export|doctor|version|help)
        # Offer subcommand argument completions
        "_crm_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'customer order product interaction rate task target field import funnel deal score model user team assignment ticket triage kb template calendar sla escalation approval survey feedback report segment alert lifecycle sentiment log show diff blame undo watch init sql config db export doctor version help' -- "${cur}"))
        ;;
    esac
}

_crm_customer() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|import|export|tag|untag|note|timeline|lint|dedupe|merge|unmerge)
        # Offer subcommand argument completions
        "_crm_customer_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export tag untag note timeline lint dedupe merge unmerge' -- "${cur}"))
        ;;
    esac
}

_crm_customer_add() {
    repeating_flags=()
    non_repeating_flags=(--allow-duplicate --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--email --phone --external --tag --set)
    non_repeating_options=(--name --given-name --family-name --kind --company --company-id --street --city --region --postal-code --country --birthday --gender --language --channel --owner --source --note --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--given-name')
        return
        ;;
    '--family-name')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'person'$'\n''company'
        return
        ;;
    '--company')
        return
        ;;
    '--company-id')
        return
        ;;
    '--email')
        return
        ;;
    '--phone')
        return
        ;;
    '--street')
        return
        ;;
    '--city')
        return
        ;;
    '--region')
        return
        ;;
    '--postal-code')
        return
        ;;
    '--country')
        return
        ;;
    '--birthday')
        return
        ;;
    '--gender')
        return
        ;;
    '--language')
        return
        ;;
    '--channel')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--source')
        return
        ;;
    '--external')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete tags')"
        return
        ;;
    '--note')
        return
        ;;
    '--set')
        __crm_add_completions -W "$(eval 'crm complete fields')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_show() {
    repeating_flags=()
    non_repeating_flags=(--history --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--search --owner --source --kind --country --created --updated --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--search')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete tags')"
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--source')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'person'$'\n''company'
        return
        ;;
    '--country')
        return
        ;;
    '--created')
        return
        ;;
    '--updated')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_edit() {
    repeating_flags=()
    non_repeating_flags=(--allow-duplicate --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--email --phone --external --tag --set --clear --add-email --remove-email --add-phone --remove-phone --add-external --remove-external --add-tag --remove-tag)
    non_repeating_options=(--name --given-name --family-name --kind --company --company-id --street --city --region --postal-code --country --birthday --gender --language --channel --owner --source --note --primary-email --primary-phone --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--given-name')
        return
        ;;
    '--family-name')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'person'$'\n''company'
        return
        ;;
    '--company')
        return
        ;;
    '--company-id')
        return
        ;;
    '--email')
        return
        ;;
    '--phone')
        return
        ;;
    '--street')
        return
        ;;
    '--city')
        return
        ;;
    '--region')
        return
        ;;
    '--postal-code')
        return
        ;;
    '--country')
        return
        ;;
    '--birthday')
        return
        ;;
    '--gender')
        return
        ;;
    '--language')
        return
        ;;
    '--channel')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--source')
        return
        ;;
    '--external')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete tags')"
        return
        ;;
    '--note')
        return
        ;;
    '--set')
        __crm_add_completions -W "$(eval 'crm complete fields')"
        return
        ;;
    '--clear')
        return
        ;;
    '--add-email')
        return
        ;;
    '--remove-email')
        return
        ;;
    '--primary-email')
        return
        ;;
    '--add-phone')
        return
        ;;
    '--remove-phone')
        return
        ;;
    '--primary-phone')
        return
        ;;
    '--add-external')
        return
        ;;
    '--remove-external')
        return
        ;;
    '--add-tag')
        return
        ;;
    '--remove-tag')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format --overwrite)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --match --mode --on-blank --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--match')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--overwrite')
        return
        ;;
    '--on-blank')
        __crm_add_completions -W 'keep'$'\n''clear'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_customer_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--search --owner --source --kind --country --created --updated --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--search')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete tags')"
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--source')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'person'$'\n''company'
        return
        ;;
    '--country')
        return
        ;;
    '--created')
        return
        ;;
    '--updated')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_customer_tag() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_untag() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_note() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_timeline() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_lint() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_dedupe() {
    repeating_flags=()
    non_repeating_flags=(--clusters --weights --explain --not-dup --forget --decisions --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--auto-merge --threshold --fields --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--auto-merge')
        return
        ;;
    '--threshold')
        return
        ;;
    '--fields')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_merge() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--take)
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--take')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_customer_unmerge() {
    repeating_flags=()
    non_repeating_flags=(--keep-newer --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--changeset --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--changeset')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|import|export|refund|cancel)
        # Offer subcommand argument completions
        "_crm_order_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export refund cancel' -- "${cur}"))
        ;;
    esac
}

_crm_order_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--line)
    non_repeating_options=(--total --at --status --source --number --channel --campaign --owner --country --note --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--total')
        return
        ;;
    '--at')
        return
        ;;
    '--status')
        __crm_add_completions -W 'pending'$'\n''paid'$'\n''refunded'$'\n''cancelled'$'\n''voided'$'\n''failed'
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--channel')
        return
        ;;
    '--campaign')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--country')
        return
        ;;
    '--note')
        return
        ;;
    '--line')
        return
        ;;
    '--currency')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--status)
    non_repeating_options=(--customer --currency --channel --source --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--status')
        __crm_add_completions -W 'pending'$'\n''paid'$'\n''refunded'$'\n''cancelled'$'\n''voided'$'\n''failed'
        return
        ;;
    '--currency')
        return
        ;;
    '--channel')
        return
        ;;
    '--source')
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--line --clear)
    non_repeating_options=(--total --at --status --source --number --channel --campaign --owner --country --note --customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--total')
        return
        ;;
    '--at')
        return
        ;;
    '--status')
        __crm_add_completions -W 'pending'$'\n''paid'$'\n''refunded'$'\n''cancelled'$'\n''voided'$'\n''failed'
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--channel')
        return
        ;;
    '--campaign')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--country')
        return
        ;;
    '--note')
        return
        ;;
    '--line')
        return
        ;;
    '--customer')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --match-names --no-products --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --source --on-unknown-customer --currency --decimal --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--currency')
        return
        ;;
    '--decimal')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_order_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--status)
    non_repeating_options=(--customer --currency --channel --source --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--status')
        __crm_add_completions -W 'pending'$'\n''paid'$'\n''refunded'$'\n''cancelled'$'\n''voided'$'\n''failed'
        return
        ;;
    '--currency')
        return
        ;;
    '--channel')
        return
        ;;
    '--source')
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_order_refund() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_order_cancel() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|import|export)
        # Offer subcommand argument completions
        "_crm_product_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export' -- "${cur}"))
        ;;
    esac
}

_crm_product_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --category --price --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--category')
        return
        ;;
    '--price')
        return
        ;;
    '--currency')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--category --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--category')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--name --category --price --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--category')
        return
        ;;
    '--price')
        return
        ;;
    '--currency')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_product_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --currency --decimal --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--currency')
        return
        ;;
    '--decimal')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_product_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--category --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--category')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_interaction() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|import|export)
        # Offer subcommand argument completions
        "_crm_interaction_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export' -- "${cur}"))
        ;;
    esac
}

_crm_interaction_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--kind --at --direction --channel --duration --outcome --subject --text --actor --source --number --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'call'$'\n''email'$'\n''visit'$'\n''chat'$'\n''web'$'\n''social'$'\n''meeting'$'\n''message'$'\n''other'
        return
        ;;
    '--at')
        return
        ;;
    '--direction')
        __crm_add_completions -W 'in'$'\n''out'
        return
        ;;
    '--channel')
        return
        ;;
    '--duration')
        return
        ;;
    '--outcome')
        return
        ;;
    '--subject')
        return
        ;;
    '--text')
        return
        ;;
    '--actor')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_interaction_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_interaction_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--customer --direction --channel --actor --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'call'$'\n''email'$'\n''visit'$'\n''chat'$'\n''web'$'\n''social'$'\n''meeting'$'\n''message'$'\n''other'
        return
        ;;
    '--direction')
        __crm_add_completions -W 'in'$'\n''out'
        return
        ;;
    '--channel')
        return
        ;;
    '--actor')
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_interaction_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--kind --at --direction --channel --duration --outcome --subject --text --actor --source --number --customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'call'$'\n''email'$'\n''visit'$'\n''chat'$'\n''web'$'\n''social'$'\n''meeting'$'\n''message'$'\n''other'
        return
        ;;
    '--at')
        return
        ;;
    '--direction')
        __crm_add_completions -W 'in'$'\n''out'
        return
        ;;
    '--channel')
        return
        ;;
    '--duration')
        return
        ;;
    '--outcome')
        return
        ;;
    '--subject')
        return
        ;;
    '--text')
        return
        ;;
    '--actor')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--customer')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_interaction_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_interaction_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --match-names --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --source --on-unknown-customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_interaction_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--customer --direction --channel --actor --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--kind')
        __crm_add_completions -W 'call'$'\n''email'$'\n''visit'$'\n''chat'$'\n''web'$'\n''social'$'\n''meeting'$'\n''message'$'\n''other'
        return
        ;;
    '--direction')
        __crm_add_completions -W 'in'$'\n''out'
        return
        ;;
    '--channel')
        return
        ;;
    '--actor')
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_rate() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|delete|import|export)
        # Offer subcommand argument completions
        "_crm_rate_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list delete import export' -- "${cur}"))
        ;;
    esac
}

_crm_rate_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--base --day --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--base')
        return
        ;;
    '--day')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_rate_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--currency --base --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--currency')
        return
        ;;
    '--base')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_rate_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_rate_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --base --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--base')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_rate_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--currency --base --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--currency')
        return
        ;;
    '--base')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_task() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|due|done|edit|delete|remind|snooze|dismiss|import|export)
        # Offer subcommand argument completions
        "_crm_task_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list due done edit delete remind snooze dismiss import export' -- "${cur}"))
        ;;
    esac
}

_crm_task_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--due --every --customer --deal --owner --priority --note --source --number --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--due')
        return
        ;;
    '--every')
        return
        ;;
    '--customer')
        return
        ;;
    '--deal')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'
        return
        ;;
    '--note')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--priority)
    non_repeating_options=(--status --customer --deal --owner --due --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--status')
        __crm_add_completions -W 'open'$'\n''done'$'\n''all'
        return
        ;;
    '--customer')
        return
        ;;
    '--deal')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'
        return
        ;;
    '--due')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_due() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--within --owner --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--within')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--kind')
        __crm_add_completions -W 'task'$'\n''follow_up'$'\n''quote'$'\n''renewal'$'\n''birthday'$'\n''silent'$'\n''close'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_done() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--title --due --every --customer --deal --owner --priority --note --source --number --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--title')
        return
        ;;
    '--due')
        return
        ;;
    '--every')
        return
        ;;
    '--customer')
        return
        ;;
    '--deal')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'
        return
        ;;
    '--note')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_remind() {
    repeating_flags=()
    non_repeating_flags=(--emit --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--within --owner --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--within')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--kind')
        __crm_add_completions -W 'task'$'\n''follow_up'$'\n''quote'$'\n''renewal'$'\n''birthday'$'\n''silent'$'\n''close'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_snooze() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_dismiss() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_task_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --match-names --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --source --on-unknown-customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_task_export() {
    repeating_flags=()
    non_repeating_flags=(--ics --reminders --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--priority)
    non_repeating_options=(--within --status --customer --deal --owner --due --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--within')
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''done'$'\n''all'
        return
        ;;
    '--customer')
        return
        ;;
    '--deal')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'
        return
        ;;
    '--due')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_target() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|edit|delete|import|export)
        # Offer subcommand argument completions
        "_crm_target_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list edit delete import export' -- "${cur}"))
        ;;
    esac
}

_crm_target_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--metric --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--metric')
        __crm_add_completions -W 'won_value'$'\n''won_deals'$'\n''new_deals'$'\n''interactions'$'\n''calls'
        return
        ;;
    '--currency')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    esac
}

_crm_target_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--owner --metric --period --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--metric')
        __crm_add_completions -W 'won_value'$'\n''won_deals'$'\n''new_deals'$'\n''interactions'$'\n''calls'
        return
        ;;
    '--period')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_target_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--owner --period --value --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--period')
        return
        ;;
    '--value')
        return
        ;;
    '--currency')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_target_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_target_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --metric --currency --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--metric')
        __crm_add_completions -W 'won_value'$'\n''won_deals'$'\n''new_deals'$'\n''interactions'$'\n''calls'
        return
        ;;
    '--currency')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_target_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--owner --metric --period --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--metric')
        __crm_add_completions -W 'won_value'$'\n''won_deals'$'\n''new_deals'$'\n''interactions'$'\n''calls'
        return
        ;;
    '--period')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_field() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete)
        # Offer subcommand argument completions
        "_crm_field_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete' -- "${cur}"))
        ;;
    esac
}

_crm_field_add() {
    repeating_flags=()
    non_repeating_flags=(--required --no-required --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--type --values --stale-after --help-text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--type')
        __crm_add_completions -W 'text'$'\n''integer'$'\n''decimal'$'\n''boolean'$'\n''date'$'\n''instant'$'\n''enum'$'\n''list'
        return
        ;;
    '--values')
        return
        ;;
    '--stale-after')
        return
        ;;
    '--help-text')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_field_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_field_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete fields')"
        return
        ;;
    esac
}

_crm_field_edit() {
    repeating_flags=()
    non_repeating_flags=(--required --no-required --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--type --values --stale-after --help-text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--type')
        __crm_add_completions -W 'text'$'\n''integer'$'\n''decimal'$'\n''boolean'$'\n''date'$'\n''instant'$'\n''enum'$'\n''list'
        return
        ;;
    '--values')
        return
        ;;
    '--stale-after')
        return
        ;;
    '--help-text')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete fields')"
        return
        ;;
    esac
}

_crm_field_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete fields')"
        return
        ;;
    esac
}

_crm_import() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    --all|check|presets|aliases|mappings|delete)
        # Offer subcommand argument completions
        "_crm_import_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W '--all check presets aliases mappings delete' -- "${cur}"))
        ;;
    esac
}

_crm_import_--all() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_import_check() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--rows --preset --mapping --save-mapping --unknown --default-region --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--rows')
        return
        ;;
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_import_presets() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_import_aliases() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_import_mappings() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_import_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete|templates|report|velocity|bottleneck|diff|forecast|wins)
        # Offer subcommand argument completions
        "_crm_funnel_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete templates report velocity bottleneck diff forecast wins' -- "${cur}"))
        ;;
    esac
}

_crm_funnel_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--stage)
    non_repeating_options=(--template --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--template')
        __crm_add_completions -W 'b2b'$'\n''retail'$'\n''subscription'$'\n''journey'
        return
        ;;
    '--stage')
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    esac
}

_crm_funnel_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--stage --add-stage --rename-stage --retire)
    non_repeating_options=(--order --name --description --from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--stage')
        return
        ;;
    '--add-stage')
        return
        ;;
    '--rename-stage')
        return
        ;;
    '--retire')
        return
        ;;
    '--order')
        return
        ;;
    '--name')
        return
        ;;
    '--description')
        return
        ;;
    '--from')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    esac
}

_crm_funnel_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    esac
}

_crm_funnel_templates() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_report() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--mode --by --period --chart --funnel --as-of --filter --segment --since --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--mode')
        __crm_add_completions -W 'cohort'$'\n''flow'$'\n''snapshot'
        return
        ;;
    '--by')
        __crm_add_completions -W 'owner'$'\n''lead_source'$'\n''source'$'\n''campaign'$'\n''reason'$'\n''product'$'\n''sku'$'\n''category'$'\n''created'$'\n''closed'
        return
        ;;
    '--period')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--as-of')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_velocity() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--days --funnel --as-of --filter --segment --since --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--days')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--as-of')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_bottleneck() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--funnel --as-of --filter --segment --since --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--as-of')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_diff() {
    repeating_flags=()
    non_repeating_flags=(--deals --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--from --to --funnel --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_forecast() {
    repeating_flags=()
    non_repeating_flags=(--accuracy --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --period --made-on --funnel --as-of --filter --segment --since --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'owner'$'\n''lead_source'$'\n''source'$'\n''campaign'$'\n''reason'$'\n''product'$'\n''sku'$'\n''category'$'\n''created'$'\n''closed'
        return
        ;;
    '--period')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'
        return
        ;;
    '--made-on')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--as-of')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_funnel_wins() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --period --chart --funnel --as-of --filter --segment --since --until --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'owner'$'\n''lead_source'$'\n''source'$'\n''campaign'$'\n''reason'$'\n''product'$'\n''sku'$'\n''category'$'\n''created'$'\n''closed'
        return
        ;;
    '--period')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--as-of')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|import|export|move|win|lose|reopen|link|unlink|claim|release|score|explain)
        # Offer subcommand argument completions
        "_crm_deal_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export move win lose reopen link unlink claim release score explain' -- "${cur}"))
        ;;
    esac
}

_crm_deal_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--line --contact)
    non_repeating_options=(--name --amount --currency --probability --close-on --owner --lead-source --campaign --source --number --note --funnel --stage --at --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--amount')
        return
        ;;
    '--currency')
        return
        ;;
    '--probability')
        return
        ;;
    '--close-on')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--lead-source')
        return
        ;;
    '--campaign')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--note')
        return
        ;;
    '--line')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--contact')
        return
        ;;
    '--at')
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_list() {
    repeating_flags=()
    non_repeating_flags=(--unowned --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--stage --status)
    non_repeating_options=(--customer --funnel --owner --lead-source --campaign --created --closed --close-on --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''won'$'\n''lost'
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--lead-source')
        return
        ;;
    '--campaign')
        return
        ;;
    '--created')
        return
        ;;
    '--closed')
        return
        ;;
    '--close-on')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--line --clear)
    non_repeating_options=(--name --amount --currency --probability --close-on --owner --lead-source --campaign --source --number --note --customer --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--amount')
        return
        ;;
    '--currency')
        return
        ;;
    '--probability')
        return
        ;;
    '--close-on')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--lead-source')
        return
        ;;
    '--campaign')
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--note')
        return
        ;;
    '--line')
        return
        ;;
    '--customer')
        return
        ;;
    '--clear')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --create-funnel --new-products --events --match-names --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format --stage-map --product-map)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --funnel --undated --source --on-unknown-customer --currency --decimal --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--stage-map')
        return
        ;;
    '--product-map')
        return
        ;;
    '--undated')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--currency')
        return
        ;;
    '--decimal')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_deal_export() {
    repeating_flags=()
    non_repeating_flags=(--events --unowned --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--stage --status)
    non_repeating_options=(--customer --funnel --owner --lead-source --campaign --created --closed --close-on --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''won'$'\n''lost'
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--lead-source')
        return
        ;;
    '--campaign')
        return
        ;;
    '--created')
        return
        ;;
    '--closed')
        return
        ;;
    '--close-on')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_deal_move() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --ids-from --to --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_win() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --ids-from --stage --amount --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--amount')
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_lose() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --ids-from --reason --stage --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--reason')
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_reopen() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--at --ids-from --to --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_link() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--role --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--role')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_unlink() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_claim() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_release() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--to --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--to')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_score() {
    repeating_flags=()
    non_repeating_flags=(--unowned --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--stage --status)
    non_repeating_options=(--model --customer --funnel --owner --lead-source --campaign --created --closed --close-on --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--model')
        __crm_add_completions -W "$(eval 'crm complete models')"
        return
        ;;
    '--customer')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--stage')
        __crm_add_completions -W "$(eval 'crm complete stages')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''won'$'\n''lost'
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--lead-source')
        return
        ;;
    '--campaign')
        return
        ;;
    '--created')
        return
        ;;
    '--closed')
        return
        ;;
    '--close-on')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_deal_explain() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--model --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--model')
        __crm_add_completions -W "$(eval 'crm complete models')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_score() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|edit|delete)
        # Offer subcommand argument completions
        "_crm_score_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list edit delete' -- "${cur}"))
        ;;
    esac
}

_crm_score_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--points --funnel --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--points')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_score_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_score_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --rule --points --funnel --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--rule')
        return
        ;;
    '--points')
        return
        ;;
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete scores')"
        return
        ;;
    esac
}

_crm_score_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete scores')"
        return
        ;;
    esac
}

_crm_model() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    train|list|show|delete)
        # Offer subcommand argument completions
        "_crm_model_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'train list show delete' -- "${cur}"))
        ;;
    esac
}

_crm_model_train() {
    repeating_flags=()
    non_repeating_flags=(--all --compare --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--features --exclude --blank)
    non_repeating_options=(--funnel --split --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--funnel')
        __crm_add_completions -W "$(eval 'crm complete funnels')"
        return
        ;;
    '--features')
        return
        ;;
    '--exclude')
        return
        ;;
    '--blank')
        return
        ;;
    '--split')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete models')"
        return
        ;;
    esac
}

_crm_model_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_model_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete models')"
        return
        ;;
    esac
}

_crm_model_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete models')"
        return
        ;;
    esac
}

_crm_user() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|absent|present|import|export)
        # Offer subcommand argument completions
        "_crm_user_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete absent present import export' -- "${cur}"))
        ;;
    esac
}

_crm_user_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--team)
    non_repeating_options=(--full-name --email --title --region --capacity --weight --started --left --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--full-name')
        return
        ;;
    '--email')
        return
        ;;
    '--title')
        return
        ;;
    '--region')
        return
        ;;
    '--capacity')
        return
        ;;
    '--weight')
        return
        ;;
    '--started')
        return
        ;;
    '--left')
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_user_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_user_list() {
    repeating_flags=()
    non_repeating_flags=(--unknown --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--team --region --status --search --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--region')
        return
        ;;
    '--status')
        __crm_add_completions -W 'active'$'\n''absent'$'\n''left'$'\n''upcoming'$'\n''unknown'
        return
        ;;
    '--search')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_user_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--full-name --email --title --region --capacity --weight --started --left --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--full-name')
        return
        ;;
    '--email')
        return
        ;;
    '--title')
        return
        ;;
    '--region')
        return
        ;;
    '--capacity')
        return
        ;;
    '--weight')
        return
        ;;
    '--started')
        return
        ;;
    '--left')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_user_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_user_absent() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--from --to --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_user_present() {
    repeating_flags=()
    non_repeating_flags=(--all --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--on --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--on')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_user_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_user_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--team --region --status --search --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--region')
        return
        ;;
    '--status')
        __crm_add_completions -W 'active'$'\n''absent'$'\n''left'$'\n''upcoming'$'\n''unknown'
        return
        ;;
    '--search')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_team() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|join|leave|pool)
        # Offer subcommand argument completions
        "_crm_team_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete join leave pool' -- "${cur}"))
        ;;
    esac
}

_crm_team_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--member)
    non_repeating_options=(--lead --region --description --claim-open --claim-day --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--lead')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--region')
        return
        ;;
    '--description')
        return
        ;;
    '--claim-open')
        return
        ;;
    '--claim-day')
        return
        ;;
    '--member')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_team_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    esac
}

_crm_team_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_team_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--name --lead --region --description --claim-open --claim-day --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--lead')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--region')
        return
        ;;
    '--description')
        return
        ;;
    '--claim-open')
        return
        ;;
    '--claim-day')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    esac
}

_crm_team_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    esac
}

_crm_team_join() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    *)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_team_leave() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    *)
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    esac
}

_crm_team_pool() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    esac
}

_crm_assignment() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete|run|explain|recycle|log)
        # Offer subcommand argument completions
        "_crm_assignment_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete run explain recycle log' -- "${cur}"))
        ;;
    esac
}

_crm_assignment_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--where --method --team --user --position --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--method')
        __crm_add_completions -W 'round-robin'$'\n''least-open'$'\n''weighted'$'\n''fixed'$'\n''pool'
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--user')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--position')
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_assignment_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_assignment_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete assignments')"
        return
        ;;
    esac
}

_crm_assignment_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--name --where --method --team --user --position --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--where')
        return
        ;;
    '--method')
        __crm_add_completions -W 'round-robin'$'\n''least-open'$'\n''weighted'$'\n''fixed'$'\n''pool'
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--user')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--position')
        return
        ;;
    '--description')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete assignments')"
        return
        ;;
    esac
}

_crm_assignment_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete assignments')"
        return
        ;;
    esac
}

_crm_assignment_run() {
    repeating_flags=()
    non_repeating_flags=(--reassign --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --where --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--where')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_assignment_explain() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_assignment_recycle() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--idle --team --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--idle')
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_assignment_log() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--deal --user --team --rule --action --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--deal')
        return
        ;;
    '--user')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--rule')
        __crm_add_completions -W "$(eval 'crm complete assignments')"
        return
        ;;
    '--action')
        __crm_add_completions -W 'assigned'$'\n''pooled'$'\n''unassigned'$'\n''claimed'$'\n''released'$'\n''recycled'
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    open|show|explain|list|reply|note|assign|edit|move|close|reopen|tag|untag|link|unlink|merge|delete|import|export|sla|hand-over)
        # Offer subcommand argument completions
        "_crm_ticket_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'open show explain list reply note assign edit move close reopen tag untag link unlink merge delete import export sla hand-over' -- "${cur}"))
        ;;
    esac
}

_crm_ticket_open() {
    repeating_flags=()
    non_repeating_flags=(--create-customer --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--customer --text --channel --priority --category --assignee --team --state --source --number --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--text')
        return
        ;;
    '--channel')
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--source')
        return
        ;;
    '--number')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_explain() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_list() {
    repeating_flags=()
    non_repeating_flags=(--merged --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--state --status --priority --category)
    non_repeating_options=(--customer --assignee --team --channel --tag --created --resolved --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''paused'$'\n''resolved'$'\n''closed'
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--customer')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--channel')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--created')
        return
        ;;
    '--resolved')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_reply() {
    repeating_flags=()
    non_repeating_flags=(--incoming --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--set)
    non_repeating_options=(--template --state --actor --priority --category --assignee --team --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--template')
        __crm_add_completions -W "$(eval 'crm complete templates')"
        return
        ;;
    '--set')
        return
        ;;
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--actor')
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_note() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--priority --category --assignee --team --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_assign() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--reason --at --ids-from --assignee --team --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clear)
    non_repeating_options=(--subject --customer --channel --priority --category --assignee --team --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--subject')
        return
        ;;
    '--customer')
        return
        ;;
    '--channel')
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--clear')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_move() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--reason --at --ids-from --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_close() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--reason --at --ids-from --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_reopen() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--reason --at --ids-from --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_tag() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_untag() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_link() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--kind --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'related'$'\n''duplicate'$'\n''blocks'$'\n''caused_by'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_unlink() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--kind --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'related'$'\n''duplicate'$'\n''blocks'$'\n''caused_by'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_merge() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --into --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--into')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --triage --match-names --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format --state-map --blank)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --source --on-unknown-customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--state-map')
        return
        ;;
    '--blank')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_ticket_export() {
    repeating_flags=()
    non_repeating_flags=(--events --merged --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--state --status --priority --category)
    non_repeating_options=(--customer --assignee --team --channel --tag --created --resolved --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''paused'$'\n''resolved'$'\n''closed'
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--customer')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--channel')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--created')
        return
        ;;
    '--resolved')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_ticket_sla() {
    repeating_flags=()
    non_repeating_flags=(--explain --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_ticket_hand-over() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--to-team --note --assignee --at --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--to-team')
        return
        ;;
    '--note')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--at')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_triage() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|move|delete|run)
        # Offer subcommand argument completions
        "_crm_triage_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit move delete run' -- "${cur}"))
        ;;
    esac
}

_crm_triage_add() {
    repeating_flags=()
    non_repeating_flags=(--overwrite --no-overwrite --stop --no-stop --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--when --category --priority --team --assignee --description --position --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--when')
        return
        ;;
    '--category')
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--description')
        return
        ;;
    '--position')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_triage_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_triage_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete triage')"
        return
        ;;
    esac
}

_crm_triage_edit() {
    repeating_flags=()
    non_repeating_flags=(--overwrite --no-overwrite --stop --no-stop --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag --clear)
    non_repeating_options=(--name --when --category --priority --team --assignee --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--when')
        return
        ;;
    '--category')
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--description')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete triage')"
        return
        ;;
    esac
}

_crm_triage_move() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete triage')"
        return
        ;;
    esac
}

_crm_triage_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete triage')"
        return
        ;;
    esac
}

_crm_triage_run() {
    repeating_flags=()
    non_repeating_flags=(--merged --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--state --status --priority --category)
    non_repeating_options=(--customer --assignee --team --channel --tag --created --resolved --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''paused'$'\n''resolved'$'\n''closed'
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--customer')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--channel')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--created')
        return
        ;;
    '--resolved')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|search|suggest|edit|history|use|used-by|stale|review|retire|delete|import|export)
        # Offer subcommand argument completions
        "_crm_kb_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list search suggest edit history use used-by stale review retire delete import export' -- "${cur}"))
        ;;
    esac
}

_crm_kb_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--title --text --file --category --review-after --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--title')
        return
        ;;
    '--text')
        return
        ;;
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--category')
        return
        ;;
    '--tag')
        return
        ;;
    '--review-after')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--version --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--version')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--status --category --tag --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--status')
        __crm_add_completions -W 'current'$'\n''retired'$'\n''all'
        return
        ;;
    '--category')
        return
        ;;
    '--tag')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb_search() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb_suggest() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--text --file --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--text')
        return
        ;;
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag --untag --clear)
    non_repeating_options=(--name --title --text --file --category --review-after --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--title')
        return
        ;;
    '--text')
        return
        ;;
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--category')
        return
        ;;
    '--tag')
        return
        ;;
    '--review-after')
        return
        ;;
    '--untag')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_history() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_use() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ticket --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ticket')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_used-by() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_stale() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--older-than --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--older-than')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_kb_review() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_retire() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete articles')"
        return
        ;;
    esac
}

_crm_kb_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_kb_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--status --category --tag --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--status')
        __crm_add_completions -W 'current'$'\n''retired'$'\n''all'
        return
        ;;
    '--category')
        return
        ;;
    '--tag')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_template() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|fields|render|import|export)
        # Offer subcommand argument completions
        "_crm_template_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete fields render import export' -- "${cur}"))
        ;;
    esac
}

_crm_template_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--subject --text --file --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--subject')
        return
        ;;
    '--text')
        return
        ;;
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_template_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete templates')"
        return
        ;;
    esac
}

_crm_template_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_template_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --subject --text --file --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--subject')
        return
        ;;
    '--text')
        return
        ;;
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete templates')"
        return
        ;;
    esac
}

_crm_template_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete templates')"
        return
        ;;
    esac
}

_crm_template_fields() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_template_render() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--set)
    non_repeating_options=(--customer --ticket --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--ticket')
        return
        ;;
    '--set')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete templates')"
        return
        ;;
    esac
}

_crm_template_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_template_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_calendar() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete|holidays|hours|due)
        # Offer subcommand argument completions
        "_crm_calendar_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete holidays hours due' -- "${cur}"))
        ;;
    esac
}

_crm_calendar_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--window)
    non_repeating_options=(--zone --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--zone')
        return
        ;;
    '--window')
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_calendar_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_calendar_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_calendar_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--window)
    non_repeating_options=(--from --to --zone --name --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--window')
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--zone')
        return
        ;;
    '--name')
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_calendar_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_calendar_holidays() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--day --except --remove)
    non_repeating_options=(--from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        __crm_add_completions -o plusdirs -fX '!*.@(ics)'
        return
        ;;
    '--day')
        return
        ;;
    '--except')
        return
        ;;
    '--remove')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_calendar_hours() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--from --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_calendar_due() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--from --working --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--working')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    esac
}

_crm_sla() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|move|delete|apply|due)
        # Offer subcommand argument completions
        "_crm_sla_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit move delete apply due' -- "${cur}"))
        ;;
    esac
}

_crm_sla_add() {
    repeating_flags=()
    non_repeating_flags=(--no-pause --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--warn-before --pause)
    non_repeating_options=(--where --calendar --first-response --next-response --resolution --on-reopen --effective-from --description --position --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--calendar')
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    '--first-response')
        return
        ;;
    '--next-response')
        return
        ;;
    '--resolution')
        return
        ;;
    '--warn-before')
        return
        ;;
    '--pause')
        return
        ;;
    '--on-reopen')
        __crm_add_completions -W 'resume'$'\n''restart'$'\n''none'
        return
        ;;
    '--effective-from')
        return
        ;;
    '--description')
        return
        ;;
    '--position')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sla_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sla_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete policies')"
        return
        ;;
    esac
}

_crm_sla_edit() {
    repeating_flags=()
    non_repeating_flags=(--no-pause --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--warn-before --pause --clear)
    non_repeating_options=(--name --where --calendar --first-response --next-response --resolution --on-reopen --effective-from --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--where')
        return
        ;;
    '--calendar')
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    '--first-response')
        return
        ;;
    '--next-response')
        return
        ;;
    '--resolution')
        return
        ;;
    '--warn-before')
        return
        ;;
    '--pause')
        return
        ;;
    '--on-reopen')
        __crm_add_completions -W 'resume'$'\n''restart'$'\n''none'
        return
        ;;
    '--effective-from')
        return
        ;;
    '--description')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete policies')"
        return
        ;;
    esac
}

_crm_sla_move() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete policies')"
        return
        ;;
    esac
}

_crm_sla_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete policies')"
        return
        ;;
    esac
}

_crm_sla_apply() {
    repeating_flags=()
    non_repeating_flags=(--all --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --where --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--where')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sla_due() {
    repeating_flags=()
    non_repeating_flags=(--warned --merged --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--clock --state --status --priority --category)
    non_repeating_options=(--within --customer --assignee --team --channel --tag --created --resolved --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--within')
        return
        ;;
    '--clock')
        __crm_add_completions -W 'first-response'$'\n''next-response'$'\n''resolution'
        return
        ;;
    '--state')
        __crm_add_completions -W "$(eval 'crm complete ticket-states')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'open'$'\n''paused'$'\n''resolved'$'\n''closed'
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--category')
        return
        ;;
    '--customer')
        return
        ;;
    '--assignee')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        return
        ;;
    '--channel')
        return
        ;;
    '--tag')
        __crm_add_completions -W "$(eval 'crm complete ticket-tags')"
        return
        ;;
    '--created')
        return
        ;;
    '--resolved')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_escalation() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete|run)
        # Offer subcommand argument completions
        "_crm_escalation_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete run' -- "${cur}"))
        ;;
    esac
}

_crm_escalation_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--at)
    non_repeating_options=(--where --clock --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--clock')
        __crm_add_completions -W 'first-response'$'\n''next-response'$'\n''resolution'
        return
        ;;
    '--at')
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_escalation_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_escalation_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete escalations')"
        return
        ;;
    esac
}

_crm_escalation_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--at --clear)
    non_repeating_options=(--name --where --clock --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--where')
        return
        ;;
    '--clock')
        __crm_add_completions -W 'first-response'$'\n''next-response'$'\n''resolution'
        return
        ;;
    '--at')
        return
        ;;
    '--description')
        return
        ;;
    '--clear')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete escalations')"
        return
        ;;
    esac
}

_crm_escalation_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete escalations')"
        return
        ;;
    esac
}

_crm_escalation_run() {
    repeating_flags=()
    non_repeating_flags=(--emit --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete escalations')"
        return
        ;;
    esac
}

_crm_approval() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    request|list|show|grant|deny|delegate|recall)
        # Offer subcommand argument completions
        "_crm_approval_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'request list show grant deny delegate recall' -- "${cur}"))
        ;;
    esac
}

_crm_approval_request() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--step)
    non_repeating_options=(--text --time-limit --calendar --as --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--step')
        return
        ;;
    '--text')
        return
        ;;
    '--time-limit')
        return
        ;;
    '--calendar')
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_list() {
    repeating_flags=()
    non_repeating_flags=(--all --overdue --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--state)
    non_repeating_options=(--ticket --waiting-for --requested-by --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ticket')
        return
        ;;
    '--state')
        __crm_add_completions -W 'pending'$'\n''granted'$'\n''denied'$'\n''recalled'
        return
        ;;
    '--waiting-for')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--requested-by')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_grant() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as --text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--text')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_deny() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as --text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--text')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_delegate() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as --text --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--text')
        return
        ;;
    '--to')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_approval_recall() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as --text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __crm_add_completions -W "$(eval 'crm complete users')"
        return
        ;;
    '--text')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_survey() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|show|list|edit|delete|send|answer|answers|withdraw|results|import|export)
        # Offer subcommand argument completions
        "_crm_survey_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete send answer answers withdraw results import export' -- "${cur}"))
        ;;
    esac
}

_crm_survey_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--kind --question --scale --direction --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'csat'$'\n''nps'$'\n''ces'
        return
        ;;
    '--question')
        return
        ;;
    '--scale')
        return
        ;;
    '--direction')
        __crm_add_completions -W 'higher_is_easier'$'\n''higher_is_harder'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_survey_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_survey_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --question --scale --direction --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--question')
        return
        ;;
    '--scale')
        return
        ;;
    '--direction')
        __crm_add_completions -W 'higher_is_easier'$'\n''higher_is_harder'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_send() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--customer --at --ticket --agent --team --category --channel --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--at')
        return
        ;;
    '--ticket')
        return
        ;;
    '--agent')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--category')
        return
        ;;
    '--channel')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_answer() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--customer --score --comment --at --ticket --agent --team --category --channel --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--score')
        return
        ;;
    '--comment')
        return
        ;;
    '--at')
        return
        ;;
    '--ticket')
        return
        ;;
    '--agent')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--category')
        return
        ;;
    '--channel')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_answers() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--survey)
    non_repeating_options=(--status --customer --ticket --agent --team --category --sentiment --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--survey')
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'answered'$'\n''open'$'\n''all'
        return
        ;;
    '--customer')
        return
        ;;
    '--ticket')
        return
        ;;
    '--agent')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--category')
        return
        ;;
    '--sentiment')
        __crm_add_completions -W 'positive'$'\n''neutral'$'\n''negative'
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_survey_withdraw() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_survey_results() {
    repeating_flags=()
    non_repeating_flags=(--explain --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --weight --compare --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''agent'$'\n''team'$'\n''category'$'\n''channel'$'\n''survey'$'\n''sentiment'$'\n''segment'$'\n''tag'
        return
        ;;
    '--weight')
        return
        ;;
    '--compare')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    esac
}

_crm_survey_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --match-names --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format --score-map)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --mode --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --survey --at --source --on-unknown-customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'bigin'$'\n''brevo'$'\n''crm'$'\n''google'$'\n''hubspot'$'\n''linkedin'$'\n''mailchimp'$'\n''online-retail'$'\n''outlook'$'\n''pipedrive'$'\n''salesforce'$'\n''shopify'$'\n''stripe'$'\n''systemeio'$'\n''twenty'$'\n''vcard'$'\n''woocommerce'$'\n''zammad'$'\n''zendesk'$'\n''zoho'$'\n''none'
        return
        ;;
    '--map')
        return
        ;;
    '--mapping')
        return
        ;;
    '--save-mapping')
        return
        ;;
    '--unknown')
        __crm_add_completions -W 'keep'$'\n''drop'$'\n''reject'
        return
        ;;
    '--date-format')
        return
        ;;
    '--default-region')
        return
        ;;
    '--mode')
        __crm_add_completions -W 'upsert'$'\n''create'$'\n''update'
        return
        ;;
    '--on-error')
        __crm_add_completions -W 'fail'$'\n''skip'
        return
        ;;
    '--rejects')
        __crm_add_completions -f
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--survey')
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    '--score-map')
        return
        ;;
    '--at')
        return
        ;;
    '--source')
        return
        ;;
    '--on-unknown-customer')
        __crm_add_completions -W 'create'$'\n''reject'$'\n''unlinked'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_survey_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--survey)
    non_repeating_options=(--status --customer --ticket --agent --team --category --sentiment --at --search --where --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--survey')
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    '--status')
        __crm_add_completions -W 'answered'$'\n''open'$'\n''all'
        return
        ;;
    '--customer')
        return
        ;;
    '--ticket')
        return
        ;;
    '--agent')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--team')
        __crm_add_completions -W "$(eval 'crm complete teams')"
        return
        ;;
    '--category')
        return
        ;;
    '--sentiment')
        __crm_add_completions -W 'positive'$'\n''neutral'$'\n''negative'
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--where')
        return
        ;;
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_feedback() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|edit|delete|run|log)
        # Offer subcommand argument completions
        "_crm_feedback_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list edit delete run log' -- "${cur}"))
        ;;
    esac
}

_crm_feedback_add() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--when --do --title --survey --due --owner --priority --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--when')
        return
        ;;
    '--do')
        __crm_add_completions -W 'task'$'\n''ticket'
        return
        ;;
    '--title')
        return
        ;;
    '--survey')
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    '--due')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_feedback_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_feedback_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --when --title --survey --due --owner --priority --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--when')
        return
        ;;
    '--title')
        return
        ;;
    '--survey')
        __crm_add_completions -W "$(eval 'crm complete surveys')"
        return
        ;;
    '--due')
        return
        ;;
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--priority')
        __crm_add_completions -W 'low'$'\n''normal'$'\n''high'$'\n''urgent'
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete feedback')"
        return
        ;;
    esac
}

_crm_feedback_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete feedback')"
        return
        ;;
    esac
}

_crm_feedback_run() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--since --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete feedback')"
        return
        ;;
    esac
}

_crm_feedback_log() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    summary|sales|rfm|clv|churn|lifecycle|cohort|team|targets|service|agents|csat|sentiment|define)
        # Offer subcommand argument completions
        "_crm_report_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'summary sales rfm clv churn lifecycle cohort team targets service agents csat sentiment define' -- "${cur}"))
        ;;
    esac
}

_crm_report_summary() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'segment'$'\n''tag'$'\n''country'$'\n''channel'$'\n''source'$'\n''owner'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_sales() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''product'$'\n''sku'$'\n''category'$'\n''country'$'\n''channel'$'\n''campaign'$'\n''owner'$'\n''status'$'\n''currency'$'\n''segment'$'\n''tag'$'\n''source'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_rfm() {
    repeating_flags=()
    non_repeating_flags=(--cuts-only --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--bins --method --cuts --segments --by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--bins')
        return
        ;;
    '--method')
        __crm_add_completions -W 'quantile'$'\n''rfm-package'$'\n''ntile'$'\n''fixed'
        return
        ;;
    '--cuts')
        return
        ;;
    '--segments')
        __crm_add_completions -f
        return
        ;;
    '--by')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_clv() {
    repeating_flags=()
    non_repeating_flags=(--fit --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--method --unit --calibration-end --holdout --horizon --discount --margin --by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--method')
        __crm_add_completions -W 'historic'$'\n''simple'$'\n''bgnbd'$'\n''mbgnbd'$'\n''paretonbd'
        return
        ;;
    '--unit')
        __crm_add_completions -W 'day'$'\n''week'
        return
        ;;
    '--calibration-end')
        return
        ;;
    '--holdout')
        return
        ;;
    '--horizon')
        return
        ;;
    '--discount')
        return
        ;;
    '--margin')
        return
        ;;
    '--by')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_churn() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--level)
    non_repeating_options=(--explain --by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--level')
        __crm_add_completions -W 'ok'$'\n''watch'$'\n''at_risk'$'\n''churned'
        return
        ;;
    '--explain')
        return
        ;;
    '--by')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_lifecycle() {
    repeating_flags=()
    non_repeating_flags=(--matrix --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--scheme --from --to --by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--scheme')
        __crm_add_completions -W 'stages'$'\n''recency'
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--by')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_cohort() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--period --measure --as --by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--period')
        __crm_add_completions -W 'week'$'\n''month'$'\n''quarter'
        return
        ;;
    '--measure')
        __crm_add_completions -W 'customers'$'\n''orders'$'\n''revenue'
        return
        ;;
    '--as')
        __crm_add_completions -W 'count'$'\n''retention'
        return
        ;;
    '--by')
        __crm_add_completions -W 'segment'$'\n''tag'$'\n''country'$'\n''channel'$'\n''source'$'\n''owner'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_team() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_targets() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--owner --metric --period --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--owner')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--metric')
        __crm_add_completions -W 'won_value'$'\n''won_deals'$'\n''new_deals'$'\n''interactions'$'\n''calls'
        return
        ;;
    '--period')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_service() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--within)
    non_repeating_options=(--by --calendar --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''agent'$'\n''team'$'\n''channel'$'\n''category'$'\n''priority'$'\n''state'$'\n''policy'$'\n''segment'$'\n''tag'
        return
        ;;
    '--calendar')
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    '--within')
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_agents() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--calendar --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--calendar')
        __crm_add_completions -W "$(eval 'crm complete calendars')"
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_csat() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''agent'$'\n''team'$'\n''category'$'\n''channel'$'\n''survey'$'\n''sentiment'$'\n''segment'$'\n''tag'
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_sentiment() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--by --model --chart --as-of --since --until --filter --segment --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''agent'$'\n''team'$'\n''category'$'\n''channel'$'\n''kind'$'\n''customer'$'\n''segment'$'\n''tag'
        return
        ;;
    '--model')
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    '--chart')
        __crm_add_completions -W 'bar'$'\n''spark'
        return
        ;;
    '--as-of')
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--filter')
        return
        ;;
    '--segment')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_report_define() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W 'summary'$'\n''sales'$'\n''rfm'$'\n''clv'$'\n''churn'$'\n''lifecycle'$'\n''cohort'$'\n''team'$'\n''targets'$'\n''service'$'\n''agents'$'\n''csat'$'\n''survey'$'\n''sentiment'$'\n''funnel'$'\n''funnel-velocity'$'\n''funnel-bottleneck'$'\n''funnel-diff'$'\n''funnel-forecast'$'\n''funnel-wins'
        return
        ;;
    esac
}

_crm_segment() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    create|list|show|edit|delete|members|count|explain|diff|export|freeze|pin|exclude|unpin|used-by)
        # Offer subcommand argument completions
        "_crm_segment_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'create list show edit delete members count explain diff export freeze pin exclude unpin used-by' -- "${cur}"))
        ;;
    esac
}

_crm_segment_create() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--file --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_segment_list() {
    repeating_flags=()
    non_repeating_flags=(--count --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--where --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_segment_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--file --description --name --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--description')
        return
        ;;
    '--name')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_members() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--frozen --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--frozen')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_count() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_explain() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--where --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--where')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_segment_diff() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--from --to --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_export() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--frozen --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--frozen')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_freeze() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--name --as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_pin() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_exclude() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_unpin() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_segment_used-by() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    esac
}

_crm_alert() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|edit|delete|check|history)
        # Offer subcommand argument completions
        "_crm_alert_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show edit delete check history' -- "${cur}"))
        ;;
    esac
}

_crm_alert_add() {
    repeating_flags=()
    non_repeating_flags=(--baseline --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--on --where --segment --churn --spend-drop --window --edge --severity --period --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--on')
        __crm_add_completions -W 'sla-breach'$'\n''sla-warning'
        return
        ;;
    '--where')
        return
        ;;
    '--segment')
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    '--churn')
        __crm_add_completions -W 'ok'$'\n''watch'$'\n''at_risk'$'\n''churned'
        return
        ;;
    '--spend-drop')
        return
        ;;
    '--window')
        return
        ;;
    '--edge')
        __crm_add_completions -W 'entered'$'\n''left'
        return
        ;;
    '--severity')
        __crm_add_completions -W 'warning'$'\n''critical'
        return
        ;;
    '--period')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''ever'
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_alert_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_alert_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete alerts')"
        return
        ;;
    esac
}

_crm_alert_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--on --where --segment --churn --spend-drop --window --edge --severity --period --description --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--on')
        __crm_add_completions -W 'sla-breach'$'\n''sla-warning'
        return
        ;;
    '--where')
        return
        ;;
    '--segment')
        __crm_add_completions -W "$(eval 'crm complete segments')"
        return
        ;;
    '--churn')
        __crm_add_completions -W 'ok'$'\n''watch'$'\n''at_risk'$'\n''churned'
        return
        ;;
    '--spend-drop')
        return
        ;;
    '--window')
        return
        ;;
    '--edge')
        __crm_add_completions -W 'entered'$'\n''left'
        return
        ;;
    '--severity')
        __crm_add_completions -W 'warning'$'\n''critical'
        return
        ;;
    '--period')
        __crm_add_completions -W 'day'$'\n''week'$'\n''month'$'\n''quarter'$'\n''year'$'\n''ever'
        return
        ;;
    '--description')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete alerts')"
        return
        ;;
    esac
}

_crm_alert_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete alerts')"
        return
        ;;
    esac
}

_crm_alert_check() {
    repeating_flags=()
    non_repeating_flags=(--emit --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--as-of --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as-of')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __crm_add_completions -W "$(eval 'crm complete alerts')"
        return
        ;;
    esac
}

_crm_alert_history() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--customer --at --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--at')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete alerts')"
        return
        ;;
    esac
}

_crm_lifecycle() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    set|unset|list)
        # Offer subcommand argument completions
        "_crm_lifecycle_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'set unset list' -- "${cur}"))
        ;;
    esac
}

_crm_lifecycle_set() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--reason --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __crm_add_completions -W 'prospect'$'\n''new'$'\n''repeat'$'\n''dormant'$'\n''lost'$'\n''reactivated'$'\n''active'$'\n''at_risk'
        return
        ;;
    esac
}

_crm_lifecycle_unset() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ids-from')
        __crm_add_completions -f
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_lifecycle_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sentiment() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    score|texts|check|train|models|show|edit|delete)
        # Offer subcommand argument completions
        "_crm_sentiment_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'score texts check train models show edit delete' -- "${cur}"))
        ;;
    esac
}

_crm_sentiment_score() {
    repeating_flags=()
    non_repeating_flags=(--headerless --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--file --column --id-column --model --threshold --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--file')
        __crm_add_completions -f
        return
        ;;
    '--column')
        return
        ;;
    '--id-column')
        return
        ;;
    '--model')
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    '--threshold')
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sentiment_texts() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--customer --agent --label --at --search --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crm_add_completions -W 'interaction'$'\n''ticket'$'\n''answer'
        return
        ;;
    '--customer')
        return
        ;;
    '--agent')
        __crm_add_completions -W "$(eval 'crm complete owners')"
        return
        ;;
    '--label')
        __crm_add_completions -W 'positive'$'\n''neutral'$'\n''negative'
        return
        ;;
    '--at')
        return
        ;;
    '--search')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sentiment_check() {
    repeating_flags=()
    non_repeating_flags=(--headerless --lenient --ratings --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--text-column --label-column --positive --negative --encoding --input-delimiter --input-format --max-field --max-columns --model --threshold --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--text-column')
        return
        ;;
    '--label-column')
        return
        ;;
    '--positive')
        return
        ;;
    '--negative')
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--model')
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    '--threshold')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_sentiment_train() {
    repeating_flags=()
    non_repeating_flags=(--headerless --lenient --replace --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--text-column --label-column --positive --negative --encoding --input-delimiter --input-format --max-field --max-columns --method --features --test-share --split-column --threshold --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--text-column')
        return
        ;;
    '--label-column')
        return
        ;;
    '--positive')
        return
        ;;
    '--negative')
        return
        ;;
    '--encoding')
        return
        ;;
    '--input-delimiter')
        return
        ;;
    '--input-format')
        __crm_add_completions -W 'csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''vcard'
        return
        ;;
    '--max-field')
        return
        ;;
    '--max-columns')
        return
        ;;
    '--method')
        __crm_add_completions -W 'nb'$'\n''lr'
        return
        ;;
    '--features')
        __crm_add_completions -W 'characters'$'\n''words'
        return
        ;;
    '--test-share')
        return
        ;;
    '--split-column')
        return
        ;;
    '--threshold')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_sentiment_models() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_sentiment_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--top --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--top')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    esac
}

_crm_sentiment_edit() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--threshold --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--threshold')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    esac
}

_crm_sentiment_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete sentiment-models')"
        return
        ;;
    esac
}

_crm_log() {
    repeating_flags=()
    non_repeating_flags=(--head --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--customer --actor --command --file --at --table --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--customer')
        return
        ;;
    '--actor')
        return
        ;;
    '--command')
        return
        ;;
    '--file')
        return
        ;;
    '--at')
        return
        ;;
    '--table')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_diff() {
    repeating_flags=()
    non_repeating_flags=(--stat --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--with --table --customer --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--with')
        __crm_add_completions -f
        return
        ;;
    '--table')
        return
        ;;
    '--customer')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_blame() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W 'customer'$'\n''order'$'\n''product'$'\n''interaction'$'\n''deal'$'\n''ticket'$'\n''task'$'\n''segment'$'\n''user'$'\n''team'$'\n''survey'$'\n''kb'$'\n''template'
        return
        ;;
    esac
}

_crm_undo() {
    repeating_flags=()
    non_repeating_flags=(--keep-newer --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--since --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_watch() {
    repeating_flags=()
    non_repeating_flags=(--follow --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--table --noun)
    non_repeating_options=(--since --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--table')
        return
        ;;
    '--noun')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_init() {
    repeating_flags=()
    non_repeating_flags=(--user --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_sql() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(-p --parameter)
    non_repeating_options=(--file --timeout --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--file')
        __crm_add_completions -f
        return
        ;;
    '-p'|'--parameter')
        return
        ;;
    '--timeout')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_config() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    get|set|unset|list)
        # Offer subcommand argument completions
        "_crm_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'get set unset list' -- "${cur}"))
        ;;
    esac
}

_crm_config_get() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete settings')"
        return
        ;;
    esac
}

_crm_config_set() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete settings')"
        return
        ;;
    esac
}

_crm_config_unset() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -W "$(eval 'crm complete settings')"
        return
        ;;
    esac
}

_crm_config_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_db() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    path|check|content-hash|stats|backup|restore|vacuum)
        # Offer subcommand argument completions
        "_crm_db_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'path check content-hash stats backup restore vacuum' -- "${cur}"))
        ;;
    esac
}

_crm_db_path() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_db_check() {
    repeating_flags=()
    non_repeating_flags=(--rebuild --adopt --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--expect --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--expect')
        return
        ;;
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_db_content-hash() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_db_stats() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_db_backup() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_db_restore() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __crm_add_completions -f
        return
        ;;
    esac
}

_crm_db_vacuum() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_export() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __crm_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    --all)
        # Offer subcommand argument completions
        "_crm_export_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W '--all' -- "${cur}"))
        ;;
    esac
}

_crm_export_--all() {
    repeating_flags=()
    non_repeating_flags=(--history --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_doctor() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_version() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --known-at --tz)
    __crm_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--db')
        __crm_add_completions -f
        return
        ;;
    '--format'|'-f')
        __crm_add_completions -W 'text'$'\n''csv'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''md'$'\n''html'$'\n''ids'
        return
        ;;
    '--output'|'-o')
        __crm_add_completions -f
        return
        ;;
    '--columns')
        return
        ;;
    '--sort')
        return
        ;;
    '--limit')
        return
        ;;
    '--delimiter')
        return
        ;;
    '--color')
        __crm_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--busy-timeout')
        return
        ;;
    '--now')
        return
        ;;
    '--known-at')
        return
        ;;
    '--tz')
        return
        ;;
    esac
}

_crm_help() {
    :
}

complete -o filenames -F _crm crm