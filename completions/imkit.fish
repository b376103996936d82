# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_imkit_global_optspecs
    string join \n local p/profile= base-url= api-key-file= api-key-stdin env-file= o/output= fields= jq= dry-run y/yes q/quiet v/verbose color= timeout= max-wait= read-only ca-file= allow-plain-http h/help V/version
end

function __fish_imkit_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_imkit_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_imkit_using_subcommand
    set -l cmd (__fish_imkit_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c imkit -n "__fish_imkit_needs_command" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_needs_command" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_needs_command" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_needs_command" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_needs_command" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_needs_command" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_needs_command" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_needs_command" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_needs_command" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_needs_command" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_needs_command" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_needs_command" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_needs_command" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_needs_command" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_needs_command" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_needs_command" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_needs_command" -s V -l version -d 'Print version'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "users" -d 'Create, change, read and find users'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "tokens" -d 'Issue, bind and revoke users\' access tokens'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "rooms" -d 'Create, change, freeze and delete rooms, and manage their members'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "messages" -d 'Send, read, recall, pin and delete messages'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "groups" -d 'Create, change and list user groups'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "monitor" -d 'Read connection counts and statistics'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "api" -d 'Send any request to the platform'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "auth" -d 'Log in and out, and show which key is used'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "profiles" -d 'List, choose and show named connections'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "keys" -d 'Run the local server'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "emulator" -d 'Control the local IMKIT: faults, clock, reset, snapshots'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "man" -d 'Print the manual page of imkit or of one command'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "generate" -d 'Write or check the generated files of the source tree'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l nickname -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l avatar-url -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l property -d 'Custom property: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l issue-token -d 'Have the server issue an access token and print it. Each call issues one more'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l nickname -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l avatar-url -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l property -d 'Custom property: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l issue-token -d 'Have the server issue an access token and print it. Each call issues one more'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l filter -d 'Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'Most users to print: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l in -d 'Field to look in, instead of id and nickname. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l limit -d 'Most users to print: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -f -a "revoke" -d 'Revoke one token of a user, or all of them'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l token-file -d 'Read the token from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l expires -d 'When the token ends: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l token-file -d 'Read the token from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l expires -d 'When the token ends: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-file -d 'Read the token from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l all -d 'Revoke every token of the user'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke one token of a user, or all of them'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze members help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l type -d 'Kind of room' -r -f -a "direct\t'Two members'
group\t'Any number of members'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l member -d 'Member: the id of a user or group. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l name -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l cover -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l tag -d 'Shared tag. May be repeated; replaces the tags that were there' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l webhook -d 'Webhook URL or key' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l bot-mode -d 'Enable the robot, and with it the webhook: true or false' -r -f -a "true\t''
false\t''"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l ext-params -d 'Custom parameters, as a=1&b=2' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l owner -d 'The owner\'s user id' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l system-message -d 'Write a system message for each member that joins'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l name -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l cover -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l tag -d 'Shared tag. May be repeated; replaces the tags that were there' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l webhook -d 'Webhook URL or key' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l bot-mode -d 'Enable the robot, and with it the webhook: true or false' -r -f -a "true\t''
false\t''"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l ext-params -d 'Custom parameters, as a=1&b=2' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l owner -d 'The owner\'s user id' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l manager -d 'Manager: a user id. May be repeated; replaces the managers that were there' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l opening -d 'Whether users may join and invite: true or false' -r -f -a "true\t''
false\t''"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "list" -d 'List a room\'s members with their roles'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "add" -d 'Add members to a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Remove members from a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "role" -d 'Set a member\'s role'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "set" -d 'Set a property of a member'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "list" -d 'List a room\'s messages, latest change first'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list delete purge recall pin unpin help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l as -d 'The sender\'s user id' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l type -d 'Kind of message: text, image, location, or any of your own' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l field -d 'Further field of the message: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l input -d 'Read the text from a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l no-push -d 'Do not notify members'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l limit -d 'Most messages to print: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l before -d 'Only messages before this one' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l since -d 'Only messages changed since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "list" -d 'List a room\'s messages, latest change first'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -f -a "create" -d 'Create a user group, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -f -a "update" -d 'Change a user group that exists'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -f -a "list" -d 'List user groups'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l nickname -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l avatar-url -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l member -d 'Member: a user id. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l nickname -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l avatar-url -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l add-member -d 'User to add. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l remove-member -d 'User to remove. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'Most groups to ask for. The platform cannot page groups; a note says if there are more' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a user group, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user group that exists'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "list" -d 'List user groups'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s f -l field -d 'Field: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l input -d 'Read a JSON body from a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand api" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand api" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand api" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand api" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand api" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand api" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand api" -l paginate -d 'Follow the pages of a GET list to the end'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "login" -d 'Store a server\'s address and API key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "status" -d 'Show which server and key would be used, and where the key comes from'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "logout" -d 'Remove the stored key of a profile'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "check" -d 'Ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "export" -d 'Print the key and address for an application\'s configuration'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l store -d 'Where to keep the key; the keyring, unless the profile already says otherwise' -r -f -a "keyring\t'The operating system\'s keyring'
file\t'A file that only you can read (mode 0600)'
command\t'A program that prints the key, such as a password manager'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l use -d 'Make the profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-check -d 'Do not ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l format -d 'Form of the snippet' -r -f -a "dotenv\t'A .env file'
docker\t'ENV lines of a Dockerfile'
kubernetes\t'A Kubernetes Secret'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l reveal -d 'Print the key even on a terminal'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Store a server\'s address and API key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show which server and key would be used, and where the key comes from'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Remove the stored key of a profile'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "check" -d 'Ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print the key and address for an application\'s configuration'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -f -a "list" -d 'List the profiles'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -f -a "use" -d 'Make a profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -f -a "show" -d 'Show a profile\'s settings and where each comes from'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the profiles'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a profile\'s settings and where each comes from'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve start stop status logs help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l gateway-addr -d 'Address of the gateway, which speaks the platform\'s API [default: 127.0.0.1:9001]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l control-addr -d 'Address of the control door: health and management [default: 127.0.0.1:9000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l rate-limit -d 'Requests that one key may send per minute: a number, or `off` [default: 1000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l tls-cert -d 'Serve TLS with this certificate chain (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l tls-key -d 'The certificate\'s private key (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l log-file -d 'Write the log to a file instead of standard error' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l data-dir -d 'Keep the data there [default: the data directory]' -r -f -a "(__fish_complete_directories)"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l ephemeral -d 'Keep everything in memory; nothing survives a stop'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l insecure-plain-http -d 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l announce -d 'Write one line of JSON to standard output when ready, and detach from the terminal'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l gateway-addr -d 'Address of the gateway, which speaks the platform\'s API [default: 127.0.0.1:9001]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l control-addr -d 'Address of the control door: health and management [default: 127.0.0.1:9000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l rate-limit -d 'Requests that one key may send per minute: a number, or `off` [default: 1000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l tls-cert -d 'Serve TLS with this certificate chain (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l tls-key -d 'The certificate\'s private key (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l ephemeral -d 'Keep everything in memory; nothing survives a stop'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l insecure-plain-http -d 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l wait -d 'How long to wait' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l force -d 'Kill the server if it has not stopped in time'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s n -l lines -d 'Lines to print from the end' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Go on printing as the log grows'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "faults" -d 'Make requests fail on purpose'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "clock" -d 'Read and move the local IMKIT\'s clock'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "reset" -d 'Delete everything in the local IMKIT'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "snapshot" -d 'Save everything in the local IMKIT to a file. It holds the users\' tokens'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "restore" -d 'Replace everything in the local IMKIT by a snapshot'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -f -a "add" -d 'Add a fault'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -f -a "list" -d 'List the faults that wait'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -f -a "clear" -d 'Remove one fault, or all of them'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -f -a "show" -d 'Show the time'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -f -a "set" -d 'Set the time; it goes on from there'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -f -a "advance" -d 'Move the time forward'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -f -a "reset" -d 'Go back to the real time'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "faults" -d 'Make requests fail on purpose'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "clock" -d 'Read and move the local IMKIT\'s clock'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Delete everything in the local IMKIT'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "snapshot" -d 'Save everything in the local IMKIT to a file. It holds the users\' tokens'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Replace everything in the local IMKIT by a snapshot'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l static -d 'Print a script that never calls imkit'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand man" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand man" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand man" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand man" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand man" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand man" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l max-wait -d 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l check -d 'Fail if a file is stale instead of writing it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s q -l quiet -d 'Print errors only, no notes'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "users" -d 'Create, change, read and find users'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "tokens" -d 'Issue, bind and revoke users\' access tokens'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "rooms" -d 'Create, change, freeze and delete rooms, and manage their members'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "messages" -d 'Send, read, recall, pin and delete messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "groups" -d 'Create, change and list user groups'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "monitor" -d 'Read connection counts and statistics'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "api" -d 'Send any request to the platform'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "auth" -d 'Log in and out, and show which key is used'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "profiles" -d 'List, choose and show named connections'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "keys" -d 'Run the local server'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "emulator" -d 'Control the local IMKIT: faults, clock, reset, snapshots'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "man" -d 'Print the manual page of imkit or of one command'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "generate" -d 'Write or check the generated files of the source tree'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages groups monitor api auth profiles keys emulator completions man generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Revoke one token of a user, or all of them'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "list" -d 'List a room\'s messages, latest change first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Create a user group, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "update" -d 'Change a user group that exists'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List user groups'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from monitor" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from monitor" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Store a server\'s address and API key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Show which server and key would be used, and where the key comes from'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Remove the stored key of a profile'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "check" -d 'Ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "export" -d 'Print the key and address for an application\'s configuration'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "list" -d 'List the profiles'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "use" -d 'Make a profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "show" -d 'Show a profile\'s settings and where each comes from'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "faults" -d 'Make requests fail on purpose'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "clock" -d 'Read and move the local IMKIT\'s clock'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "reset" -d 'Delete everything in the local IMKIT'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "snapshot" -d 'Save everything in the local IMKIT to a file. It holds the users\' tokens'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "restore" -d 'Replace everything in the local IMKIT by a snapshot'
