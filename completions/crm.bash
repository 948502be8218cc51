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
    customer|field|import|log|show|undo|init|sql|config|db|doctor|version|help)
        # Offer subcommand argument completions
        "_crm_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'customer field import log show undo init sql config db doctor version help' -- "${cur}"))
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
    add|show|list|edit|delete|import|export|tag|untag|note|timeline|lint)
        # Offer subcommand argument completions
        "_crm_customer_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add show list edit delete import export tag untag note timeline lint' -- "${cur}"))
        ;;
    esac
}

_crm_customer_add() {
    repeating_flags=()
    non_repeating_flags=(--allow-duplicate --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--email --phone --external --tag --set)
    non_repeating_options=(--name --given-name --family-name --kind --company --company-id --street --city --region --postal-code --country --birthday --gender --language --channel --owner --source --note --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--search --owner --source --kind --country --created --updated --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_edit() {
    repeating_flags=()
    non_repeating_flags=(--allow-duplicate --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--email --phone --external --tag --set --clear --add-email --remove-email --add-phone --remove-phone --add-external --remove-external --add-tag --remove-tag)
    non_repeating_options=(--name --given-name --family-name --kind --company --company-id --street --city --region --postal-code --country --birthday --gender --language --channel --owner --source --note --primary-email --primary-phone --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_import() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format --overwrite)
    non_repeating_options=(--preset --mapping --save-mapping --unknown --default-region --match --mode --on-blank --on-error --rejects --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crm_add_completions -W 'crm'$'\n''google'$'\n''outlook'$'\n''vcard'$'\n''hubspot'$'\n''salesforce'$'\n''zoho'$'\n''mailchimp'$'\n''shopify'$'\n''woocommerce'$'\n''linkedin'$'\n''stripe'$'\n''brevo'$'\n''systemeio'$'\n''zammad'$'\n''twenty'$'\n''none'
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
    non_repeating_options=(--search --owner --source --kind --country --created --updated --ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_untag() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_note() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_timeline() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_customer_lint() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--ids-from --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
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
    non_repeating_options=(--type --values --stale-after --help-text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_field_list() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_field_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--type --values --stale-after --help-text --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    check|presets|aliases|mappings|delete)
        # Offer subcommand argument completions
        "_crm_import_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'check presets aliases mappings delete' -- "${cur}"))
        ;;
    esac
}

_crm_import_check() {
    repeating_flags=()
    non_repeating_flags=(--drop-unknown --lenient --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=(--map --date-format)
    non_repeating_options=(--rows --preset --mapping --save-mapping --unknown --default-region --encoding --input-delimiter --input-format --max-field --max-columns --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
    __crm_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--rows')
        return
        ;;
    '--preset')
        __crm_add_completions -W 'crm'$'\n''google'$'\n''outlook'$'\n''vcard'$'\n''hubspot'$'\n''salesforce'$'\n''zoho'$'\n''mailchimp'$'\n''shopify'$'\n''woocommerce'$'\n''linkedin'$'\n''stripe'$'\n''brevo'$'\n''systemeio'$'\n''zammad'$'\n''twenty'$'\n''none'
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_import_aliases() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_import_mappings() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_import_delete() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_log() {
    repeating_flags=()
    non_repeating_flags=(--head --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_show() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_undo() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_init() {
    repeating_flags=()
    non_repeating_flags=(--user --json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--file --timeout --db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    path|check|stats|backup|restore|vacuum)
        # Offer subcommand argument completions
        "_crm_db_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'path check stats backup restore vacuum' -- "${cur}"))
        ;;
    esac
}

_crm_db_path() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_db_check() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_db_stats() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_db_backup() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_doctor() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_version() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-header -0 --null --bom --crlf --spreadsheet-safe --exit-code --no-pager --quiet -q --verbose -v -n --dry-run --yes -y --no-input -h --help)
    repeating_options=()
    non_repeating_options=(--db --format -f --output -o --columns --sort --limit --delimiter --color --busy-timeout --now --tz)
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
    '--tz')
        return
        ;;
    esac
}

_crm_help() {
    :
}

complete -o filenames -F _crm crm