# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_imkit_global_optspecs
    string join \n local p/profile= base-url= api-key-file= api-key-stdin env-file= o/output= fields= jq= dry-run y/yes q/quiet v/verbose color= timeout= max-wait= read-only ca-file= allow-plain-http rate-limit= reserve= h/help V/version
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
complete -c imkit -n "__fish_imkit_needs_command" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_needs_command" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_needs_command" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_needs_command" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_needs_command" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_needs_command" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_needs_command" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_needs_command" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_needs_command" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_needs_command" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_needs_command" -s V -l version -d 'Print version'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "users" -d 'Create, change, read and find users'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "tokens" -d 'Issue, bind and revoke users\' access tokens'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "rooms" -d 'Create, change, freeze and delete rooms, and manage their members'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "messages" -d 'Send, read, recall, pin and delete messages'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "me" -d 'Speak as one user: profile, rooms, unread counts, blocks, preferences'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "groups" -d 'Create, change and list user groups'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "files" -d 'Upload, download and count files'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "stickers" -d 'Upload, list and delete sticker sets'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "push" -d 'Send push notifications, and manage the devices that get them'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "words" -d 'Read and change the words that are kept out of messages'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "config" -d 'Read and change the application\'s runtime configuration'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "monitor" -d 'Read and watch connection counts and statistics'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "jobs" -d 'List, show, resume and forget jobs over many rows'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "webhooks" -d 'Set rooms\' webhooks, receive their events, send samples and replay recordings'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "api" -d 'Send any request to the platform'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "auth" -d 'Log in and out, and show which key is used'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "profiles" -d 'List, choose and show named connections'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "keys" -d 'Issue, scope, rotate, watch and revoke keys; run their server'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "emulator" -d 'Control the local IMKIT: faults, clock, reset, snapshots'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "governor" -d 'Show and reset what keeps all processes under the rate limit'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "man" -d 'Print the manual page of imkit or of one command'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "generate" -d 'Write or check the generated files of the source tree'
complete -c imkit -n "__fish_imkit_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "export" -d 'Write all users as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "import" -d 'Create or update a user for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "notifications" -d 'Mute the notifications of a room for a user. Messages are delivered all the same'
complete -c imkit -n "__fish_imkit_using_subcommand users; and not __fish_seen_subcommand_from create update get list find export import notifications help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l issue-token -d 'Have the server issue an access token and print it. Each call issues one more'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l issue-token -d 'Have the server issue an access token and print it. Each call issues one more'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l filter -d 'Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l out -d 'Write to this file (mode 0600) once the export is whole; standard output when missing' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l resume -d 'Go on with FILE.partial, which an interrupted export has left; begin anew if there is none'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l settle -d 'How long a request without an answer may take to show its effect' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l properties -d 'Make every column that has no other meaning a custom property'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -f -a "mute" -d 'Mute a room\'s notifications for a user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -f -a "unmute" -d 'End the muting of a room for a user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from notifications" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all users as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create or update a user for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "notifications" -d 'Mute the notifications of a room for a user. Messages are delivered all the same'
complete -c imkit -n "__fish_imkit_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "provision" -d 'Issue a token for the user of every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "revoke" -d 'Revoke one token of a user, or all of them; with --from, those of many users'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and not __fish_seen_subcommand_from issue assign set provision revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l out -d 'Write them to this new file, which ends in .csv or .ndjson' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l exec -d 'Hand them to a program, given with its arguments as the last option. What it prints to its standard output is thrown away: it could be tokens' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l expires -d 'When the tokens end: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h). Without it the platform decides' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l settle -d 'How long a request without an answer may take to show its effect' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l show-tokens -d 'Print them to standard output, one JSON object a line'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l create -d 'Make users that do not exist'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from provision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-file -d 'Read the token from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l from -d 'Revoke for every row of a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l settle -d 'How long a request without an answer may take to show its effect' -r
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
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-stdin -d 'Read the token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l all -d 'Revoke every token of the user'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "provision" -d 'Issue a token for the user of every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke one token of a user, or all of them; with --from, those of many users'
complete -c imkit -n "__fish_imkit_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "exists" -d 'Say whether a room exists; exit 3 when it does not'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "import" -d 'Create a room for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "invitations" -d 'List and withdraw invitations to a room; `rooms members add --invite` makes them'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "bans" -d 'Ban users in a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and not __fish_seen_subcommand_from create get update delete freeze unfreeze exists import members invitations bans help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l system-message -d 'Write a system message for each member that joins'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from unfreeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from exists" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l settle -d 'How long a request without an answer may take to show its effect' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l system-message -d 'Write a system message for each member that joins'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "list" -d 'List a room\'s members with their roles'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "add" -d 'Add members to a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Remove members from a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "sync" -d 'Make the members of a room those of a list'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "role" -d 'Set a member\'s role'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "set" -d 'Set a property of a member'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from members" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -f -a "list" -d 'List who is invited to a room and has not answered'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -f -a "cancel" -d 'Withdraw invitations to a room. Whoever is not invited is passed over'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from invitations" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -f -a "add" -d 'Ban a user: no more messages into the room. Banning again changes nothing'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -f -a "list" -d 'List who is banned in a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -f -a "remove" -d 'Lift a ban'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from bans" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "exists" -d 'Say whether a room exists; exit 3 when it does not'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create a room for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "invitations" -d 'List and withdraw invitations to a room; `rooms members add --invite` makes them'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "bans" -d 'Ban users in a room'
complete -c imkit -n "__fish_imkit_using_subcommand rooms; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "list" -d 'List the messages of a room, latest change first, or of all rooms, newest first'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "export" -d 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "context" -d 'List a message with those before and after it in its room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "pinned" -d 'List the pinned messages of a room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "batch-status" -d 'List the messages that a batch has sent so far'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "hide" -d 'Hide a message from the users in its room, or all that one user sent there. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "unhide" -d 'Show a hidden message again, or all that one user sent in a room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "broadcast" -d 'Send one message to many users or rooms'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "search" -d 'Look for a word in what a user may see, and list the ids of messages'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and not __fish_seen_subcommand_from send list export context pinned batch-status hide unhide broadcast delete purge recall pin unpin search help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l as -d 'The sender\'s user id' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l type -d 'Kind of message: text, image, location, or any of your own' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l field -d 'Further field of the message: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l input -d 'Read the text from a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l from -d 'Send a message for every row of a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l settle -d 'How long a request without an answer may take to show its effect' -r
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l no-push -d 'Do not notify members'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l limit -d 'Most messages to print: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l before -d 'Only messages before this one' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l since -d 'Only messages changed since, of all rooms: sent since. An instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l until -d 'Only messages of all rooms sent before: an instant, or a span ago' -r
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l all-rooms -d 'List the messages of all rooms'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l since -d 'Only messages sent then or later: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l until -d 'Only messages sent before then' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l out -d 'Write to this file (mode 0600) once the export is whole; standard output when missing' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l all -d 'Messages of all rooms. The platform does not say which room each is in'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l resume -d 'Go on with FILE.partial, which an interrupted export has left; begin anew if there is none'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l before -d 'Messages before it' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l after -d 'Messages after it' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from context" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pinned" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from batch-status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l room -d 'With --sender: all that the user sent in this room' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l sender -d 'With --room: whose messages' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from hide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l room -d 'With --sender: all that the user sent in this room' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l sender -d 'With --room: whose messages' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unhide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l to-users -d 'File of users, each of whom gets it in the direct room with the sender; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l to-rooms -d 'File of rooms; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l as -d 'The sender\'s user id. Rooms can do without' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l type -d 'Kind of message: text, image, location, or any of your own' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l field -d 'Further field of the message: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l input -d 'Read the text from a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l settle -d 'How long a request without an answer may take to show its effect' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l push -d 'Notify members'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l skip-total-badge -d 'Do not compute the members\' unread totals: faster for many'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l estimate -d 'Say how many requests and minutes it would take, and send nothing'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from broadcast" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from recall" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from pin" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from unpin" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l in -d 'What to look through' -r -f -a "messages\t'The text of messages'
room-name\t'Names of rooms (older pages only)'
room-member\t'Nicknames of rooms\' members (older pages only)'
room-tag\t'Tags of rooms (older pages only)'
my-tag\t'The user\'s private tags of rooms (older pages only)'
my-folder\t'The user\'s folders of rooms (older pages only)'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l room -d 'Only in this room' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l tag -d 'Only in rooms with this tag. May be repeated: rooms need all of them' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l limit -d 'Most results: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the messages of a room, latest change first, or of all rooms, newest first'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "context" -d 'List a message with those before and after it in its room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "pinned" -d 'List the pinned messages of a room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "batch-status" -d 'List the messages that a batch has sent so far'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "hide" -d 'Hide a message from the users in its room, or all that one user sent there. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "unhide" -d 'Show a hidden message again, or all that one user sent in a room'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "broadcast" -d 'Send one message to many users or rooms'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "search" -d 'Look for a word in what a user may see, and list the ids of messages'
complete -c imkit -n "__fish_imkit_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "get" -d 'Show the user\'s own profile'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "update" -d 'Change the user\'s own profile; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "badge" -d 'Count the user\'s unread messages'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "rooms" -d 'List the user\'s rooms, mute and leave them, and keep preferences for them'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "messages" -d 'React to messages'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "invitations" -d 'List and decline invitations to rooms'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "blocks" -d 'Block users from direct chats'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "prefs" -d 'Keep the user\'s preferences, by key'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "notifications" -d 'Turn the user\'s notifications on or off'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "logout" -d 'Revoke the token in use, or all others of the user'
complete -c imkit -n "__fish_imkit_using_subcommand me; and not __fish_seen_subcommand_from get update badge rooms messages invitations blocks prefs notifications logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l nickname -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l avatar-url -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l property -d 'Custom property: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l tag -d 'Count only rooms with this tag. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l by-tag -d 'Count tag by tag: those of --tag, or all that there are'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from badge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "list" -d 'List the user\'s rooms with their unread counts. Frozen rooms are not among them'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "mute" -d 'Mute a room\'s notifications for the user'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "unmute" -d 'End the muting of a room'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "join" -d 'Join a room, or accept an invitation to it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "create" -d 'Create a room with the user in it, and bring in others'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "ids" -d 'List the ids of the user\'s rooms'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "read" -d 'Mark a room as read up to a message'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "leave" -d 'Leave a room'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "prefs" -d 'Keep preferences for rooms: private tags, a folder, flags'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from rooms" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -f -a "react" -d 'React to a message'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -f -a "unreact" -d 'Take a reaction back'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from messages" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -f -a "list" -d 'List the rooms that the user is invited to'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -f -a "decline" -d 'Decline the invitations to a room. `imkit me rooms join` accepts'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from invitations" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -f -a "add" -d 'Block a user: the direct room of the two is closed in both directions'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -f -a "list" -d 'List the users whom the user has blocked'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -f -a "remove" -d 'Lift a block'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from blocks" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -f -a "list" -d 'List the user\'s preferences'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -f -a "get" -d 'Show one preference'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -f -a "set" -d 'Store a preference: a JSON object, in place of the former one of this key'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -f -a "delete" -d 'Delete a preference'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from prefs" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -f -a "on" -d 'Turn notifications on'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -f -a "off" -d 'Turn notifications off'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from notifications" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l as -d 'Speak as this user, with a token of a few minutes; on the local IMKIT only' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l token-file -d 'Read the user\'s token from a file [env: IMKIT_USER_TOKEN]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l others -d 'Keep the token in use, and revoke all others'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l token-stdin -d 'Read the user\'s token from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show the user\'s own profile'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the user\'s own profile; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "badge" -d 'Count the user\'s unread messages'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "rooms" -d 'List the user\'s rooms, mute and leave them, and keep preferences for them'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "messages" -d 'React to messages'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "invitations" -d 'List and decline invitations to rooms'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "blocks" -d 'Block users from direct chats'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "prefs" -d 'Keep the user\'s preferences, by key'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "notifications" -d 'Turn the user\'s notifications on or off'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Revoke the token in use, or all others of the user'
complete -c imkit -n "__fish_imkit_using_subcommand me; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and not __fish_seen_subcommand_from create update list help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a user group, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user group that exists'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "list" -d 'List user groups'
complete -c imkit -n "__fish_imkit_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -f -a "upload" -d 'Upload a file to a room'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -f -a "get" -d 'Download a file'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -f -a "info" -d 'Show what is known about a file'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -f -a "stats" -d 'Count files and their bytes by room tag'
complete -c imkit -n "__fish_imkit_using_subcommand files; and not __fish_seen_subcommand_from upload get info stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l bucket -d 'Bucket to put it in; any name of your own' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l name -d 'Name to give it instead of its own' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l content-type -d 'Kind of content, such as image/png; told from the name\'s ending without it' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l field -d 'Data of your own to keep with it: name=text or name:=json. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from upload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l out -d 'Where to save it: a file, a directory, or `-` for standard output' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l force -d 'Replace a file that is there already'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l tag -d 'Count the files of rooms with this tag. May be repeated; without it, all rooms count' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l since -d 'Only files uploaded since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l until -d 'Only files uploaded before: an instant, or a span ago' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from help" -f -a "upload" -d 'Upload a file to a room'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from help" -f -a "get" -d 'Download a file'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from help" -f -a "info" -d 'Show what is known about a file'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count files and their bytes by room tag'
complete -c imkit -n "__fish_imkit_using_subcommand files; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -f -a "upload" -d 'Upload a sticker set, or replace the one that has its id'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -f -a "list" -d 'List sticker sets'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -f -a "delete" -d 'Delete a sticker set'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and not __fish_seen_subcommand_from upload list delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l id -d 'The set\'s id; the archive\'s name without its ending when missing' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l name -d 'Display name' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l order -d 'Its place among the sets' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from upload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from help" -f -a "upload" -d 'Upload a sticker set, or replace the one that has its id'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sticker sets'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a sticker set'
complete -c imkit -n "__fish_imkit_using_subcommand stickers; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -f -a "send" -d 'Send a notification to the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -f -a "devices" -d 'Register and unregister the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand push; and not __fish_seen_subcommand_from send devices help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l to -d 'User to notify. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l title -d 'Heading' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l body -d 'Text' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l alert -d 'What Apple\'s devices show instead of title and body: an object of localised parts' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l badge -d 'Number at the app\'s icon' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l sound -d 'File name of a sound' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l topic -d 'Bundle id of the app' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l icon -d 'Address of a picture' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l collapse-key -d 'Notifications with the same key replace each other' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l type -d 'A word of your own, for sorting' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l expires -d 'When it loses its sense: an instant (2030-01-31T00:00:00Z), or a span from now (1h, 7d)' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l data -d 'Further fields for the app: a JSON object' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -f -a "add" -d 'Register a device of a user'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -f -a "remove" -d 'Unregister a device of a user, or all of a kind'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from devices" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a notification to the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from help" -f -a "devices" -d 'Register and unregister the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand push; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "list" -d 'List the words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "add" -d 'Add words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "remove" -d 'Remove words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "set" -d 'Replace all words by these'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "clear" -d 'Remove all words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "import" -d 'Add the words of a file: one on a line, or a JSON array'
complete -c imkit -n "__fish_imkit_using_subcommand words; and not __fish_seen_subcommand_from list add remove set clear import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "set" -d 'Replace all words by these'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Remove all words'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add the words of a file: one on a line, or a JSON array'
complete -c imkit -n "__fish_imkit_using_subcommand words; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -f -a "get" -d 'Show the configuration, or the value of one key'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -f -a "set" -d 'Set one key to a whole new value; other keys stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -f -a "unset" -d 'Delete one key'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -f -a "edit" -d 'Change the configuration in an editor'
complete -c imkit -n "__fish_imkit_using_subcommand config; and not __fish_seen_subcommand_from get set unset edit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l input -d 'Read the value from a file; `-` is standard input' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show the configuration, or the value of one key'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set one key to a whole new value; other keys stay'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Delete one key'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change the configuration in an editor'
complete -c imkit -n "__fish_imkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -f -a "watch" -d 'Show connections and statistics again and again, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and not __fish_seen_subcommand_from connections stats watch help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from connections" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l interval -d 'Time from one look to the next, such as `5s`; one second at least' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l count -d 'End after so many looks' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "watch" -d 'Show connections and statistics again and again, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand monitor; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -f -a "list" -d 'List the jobs of this machine, oldest first'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -f -a "show" -d 'Show one job: rows = acknowledged + rejected + unknown + remaining'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -f -a "resume" -d 'Carry a job on where it stopped'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -f -a "forget" -d 'Delete what is kept of a job, or of all jobs that are done'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and not __fish_seen_subcommand_from list show resume forget help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l assume -d 'What became of rows of which nobody can tell it from here' -r -f -a "sent\t'They took effect'
not-sent\t'They did not; send them'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l parallel -d 'Requests under way at once, 1 to 64' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l settle -d 'How long a request without an answer may take to show its effect' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l fail-fast -d 'Stop at the first rejected row'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l done -d 'Every job that is done'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from forget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the jobs of this machine, oldest first'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one job: rows = acknowledged + rejected + unknown + remaining'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Carry a job on where it stopped'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "forget" -d 'Delete what is kept of a job, or of all jobs that are done'
complete -c imkit -n "__fish_imkit_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "set" -d 'Set a room\'s webhook and switch its bot on'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "get" -d 'Show a room\'s webhook and the state of its bot'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "clear" -d 'Take a room\'s webhook away and switch its bot off'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "listen" -d 'Receive events on this machine until Ctrl-C: show them, record them, answer them'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "trigger" -d 'Send a well-formed sample event to an address, and show the answer'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "replay" -d 'Send recorded events to an address again, in order, one at a time'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and not __fish_seen_subcommand_from set get clear listen trigger replay help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l bot-mode -d 'Switch the bot on, which the webhook needs (default)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l no-bot-mode -d 'Switch the bot off: the address is kept, and nothing is sent'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l listen -d 'Address to listen on; port 0 takes a free one' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l secret-file -d 'File with the secret of the path, made when it is missing. Without it every start makes a secret of its own' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l room -d 'Set this room\'s webhook while listening, and put it back at the end. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l public-url -d 'Address under which the platform reaches this machine, such as a tunnel\'s; for --room' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l record -d 'Append every event to this file (mode 0600), one line of JSON each' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l forward-to -d 'Pass every event on, and the answer back' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l reply -d 'Answer from this JSON file: `senderID`, `data` and `toBotState`, for messages, or one such object for each event name. `{{room}}`, `{{event}}`, `{{sender}}`, `{{text}}` and `{{botState}}` in its texts are filled in' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l exec -d 'Run a program for every event: the event on its standard input, the answer from its standard output. No shell is used, and everything behind --exec belongs to the program' -r -f -a "(__fish_complete_command)"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l insecure-plain-http -d 'Listen on other addresses than loopback without TLS. Anybody on the way can read the secret'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l to -d 'Where to send it' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l room -d 'The room it happened in' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l sender -d 'Who caused it; in a join, who joined' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l member -d 'Whom it concerns: added or removed members. May be repeated [default: bob]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l text -d 'Text of the message' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l set -d 'Set a field of the event: path=text or path:=json; dots go deeper. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l to -d 'Where to send the events' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l speed -d 'How many times as fast as recorded, or `max` for no waits' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l filter -d 'Only these events: a name such as MESSAGE, or a jq expression over the event' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l room -d 'Only events of this room. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l since -d 'Only events recorded from then on: an instant, or a span such as 1h before now' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l until -d 'Only events recorded before: an instant, or a span such as 10m before now' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a room\'s webhook and switch its bot on'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a room\'s webhook and the state of its bot'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Take a room\'s webhook away and switch its bot off'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "listen" -d 'Receive events on this machine until Ctrl-C: show them, record them, answer them'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "trigger" -d 'Send a well-formed sample event to an address, and show the answer'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Send recorded events to an address again, in order, one at a time'
complete -c imkit -n "__fish_imkit_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand api" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand api" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand api" -l paginate -d 'Follow the pages of a GET list to the end'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand api" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand api" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and not __fish_seen_subcommand_from login status logout check export help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l use -d 'Make the profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-check -d 'Do not ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l reveal -d 'Print the key even on a terminal'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand auth; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and not __fish_seen_subcommand_from list use show help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the profiles'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a profile\'s settings and where each comes from'
complete -c imkit -n "__fish_imkit_using_subcommand profiles; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "config" -d 'Print the server\'s configuration file with its defaults, or what a server would run with'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "backup" -d 'Write a copy of the keys to a new file while the server goes on, and check it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "restore" -d 'Put a copy of the keys back in place. The server must be stopped'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "create" -d 'Make a key and print it, this once'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "exec" -d 'Run a command with a short-lived key of its own, which is revoked when it ends'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "list" -d 'List keys, latest made first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "show" -d 'Show a key: what it may do, its secrets, and its use of the last day'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "update" -d 'Change what a key may do; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "rotate" -d 'Give a key a new secret and print it; the old one works on for a while'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "rotation" -d 'See who still uses a key\'s old secret, and end it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "disable" -d 'Switch a key off'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "enable" -d 'Switch a key on again'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "revoke" -d 'Revoke keys for good: these, an owner\'s, those with a tag, old ones, all'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "delete" -d 'Forget a key that is revoked or expired'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "verify" -d 'Ask whether a key works and may do something: exit 0 yes, 4 no, 6 over its limit'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "import" -d 'Take over keys that another system issued, as hashes or as text'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "upstream" -d 'Manage the platform\'s servers that live keys\' requests go to'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "usage" -d 'Show what keys were used for'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "budget" -d 'Show who uses the requests a minute that upstreams grant'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "tail" -d 'Follow decisions, answers and changes as they are made, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "watch" -d 'Follow decisions, answers and changes as they are made, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "requests" -d 'List and export what keys did through the gateway'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "client" -d 'Issue, show, inspect and revoke client keys, the public keys of frontends'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "audit" -d 'List, check and export the record of changes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "doctor" -d 'Find out what could be better about keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "scan" -d 'Find leaked keys in files, standard input, the environment or a repository\'s history'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "leak" -d 'End a leak: revoke a leaked key, see what was done with it, write a report'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "login" -d 'Keep a key server\'s address and root key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "logout" -d 'Remove the root key that a profile keeps'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and not __fish_seen_subcommand_from serve config start stop status logs backup restore create exec list show update rotate rotation disable enable revoke delete verify import upstream usage budget tail watch requests client audit doctor scan leak login logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l config -d 'Read the server\'s configuration from this file [default: server.toml in the configuration directory, if it is there; env: IMKIT_SERVER_CONFIG]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l gateway-addr -d 'Address of the gateway, which speaks the platform\'s API [default: 127.0.0.1:9001]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l control-addr -d 'Address of the control door: health and management [default: 127.0.0.1:9000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l rate-limit -d 'Requests a minute of the local application\'s key: a number, or `off` [default: 1000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l tls-cert -d 'Serve TLS with this certificate chain (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l tls-key -d 'The certificate\'s private key (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l pepper-file -d 'The peppers that keys are hashed with [default: peppers.json in the data directory; env: IMKIT_PEPPER_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l trusted-proxy -d 'Believe this proxy\'s word about the client\'s address: an address or CIDR range; repeatable' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l log-format -d 'Write the log as `text` or `json` [default: text; env: IMKIT_LOG_FORMAT]' -r -f -a "text\t'Lines for people'
json\t'One JSON object a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l log-level -d 'How much to log: `error`, `warn`, `info` or `debug` [default: info; env: IMKIT_LOG_LEVEL]' -r -f -a "error\t'What failed'
warn\t'And what may'
info\t'And what changed'
debug\t'And what happened on the way'"
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
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l ephemeral -d 'Keep everything in memory; nothing survives a stop'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l new-root-key -d 'Make another administrator\'s key, because the last one was lost. It is audited'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l insecure-plain-http -d 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l announce -d 'Write one line of JSON to standard output when ready, and detach from the terminal'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l config -d 'Read the server\'s configuration from this file instead of the usual one' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l effective -d 'Show every setting with the value that a server would run with, and where it came from'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l config -d 'Read the server\'s configuration from this file [default: server.toml in the configuration directory, if it is there; env: IMKIT_SERVER_CONFIG]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l gateway-addr -d 'Address of the gateway, which speaks the platform\'s API [default: 127.0.0.1:9001]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l control-addr -d 'Address of the control door: health and management [default: 127.0.0.1:9000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l rate-limit -d 'Requests a minute of the local application\'s key: a number, or `off` [default: 1000]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l tls-cert -d 'Serve TLS with this certificate chain (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l tls-key -d 'The certificate\'s private key (PEM)' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l pepper-file -d 'The peppers that keys are hashed with [default: peppers.json in the data directory; env: IMKIT_PEPPER_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l trusted-proxy -d 'Believe this proxy\'s word about the client\'s address: an address or CIDR range; repeatable' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l log-format -d 'Write the log as `text` or `json` [default: text; env: IMKIT_LOG_FORMAT]' -r -f -a "text\t'Lines for people'
json\t'One JSON object a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l log-level -d 'How much to log: `error`, `warn`, `info` or `debug` [default: info; env: IMKIT_LOG_LEVEL]' -r -f -a "error\t'What failed'
warn\t'And what may'
info\t'And what changed'
debug\t'And what happened on the way'"
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
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l ephemeral -d 'Keep everything in memory; nothing survives a stop'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l new-root-key -d 'Make another administrator\'s key, because the last one was lost. It is audited'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l insecure-plain-http -d 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l force -d 'Kill the server if it has not stopped in time'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l wait -d 'With --ready: how long to wait until it can' -r
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
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l ready -d 'Ask the server whether it can take work; exit 1 if it cannot, for health checks'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Go on printing as the log grows'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l config -d 'Read the server\'s configuration from this file instead of the usual one' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l pepper-file -d 'The peppers that the keys were hashed with [default: peppers.json in the data directory; env: IMKIT_PEPPER_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l force -d 'Put it back even if the keys that are there are newer, or another server\'s'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l name -d 'What people call it' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l scope -d 'What it may do: scopes of the platform such as users:write, or words of your own such as write:orders, write:* or *. Repeat it, or separate them by commas' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l owner -d 'Who answers for it' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l expires -d 'When it ends: a span (30d), a day (2030-01-31), an instant, or never' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l not-before -d 'When it begins to work: a span from now, a day or an instant' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l rate -d 'Its limit in short: 1000/min, 20/s, a number of requests an hour, or off' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l limit -d 'A named limit: NAME=1000/min, NAME=20/s,burst=100, or NAME=quota:50000/day for a period of the calendar. Up to 4, which hold at once' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l allow-ip -d 'Address or CIDR range that it may be used from. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l resource -d 'Things that it may touch, such as clients/acme-*. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l tag -d 'A word to find it by. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l metadata -d 'A note of yours: NAME=TEXT, or NAME:=JSON. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l upstream -d 'The upstream that its live requests go to [default: the server\'s]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l budget -d 'Its part of the upstream\'s budget, as a whole: weight=2,guaranteed=100,ceiling=500, priority=low. Requests a minute; what is left out is as usual' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l audit-reads -d 'How many of its reads are audited: all, none, 1/100 (every hundredth), or default, as the server says' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l env -d 'Which environment the key is of; services that ask /verify see it [default: live]' -r -f -a "live\t'For work; such a key begins with imk_live_'
test\t'For trials; such a key begins with imk_test_'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l role -d 'What the root key may do' -r -f -a "admin\t'Everything'
operator\t'Everything but root keys and backups'
auditor\t'Read only'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l out -d 'Write the key into this new file, which only its owner can read, and nowhere else' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l exec -d 'Hand the key to the standard input of a program, given with its arguments as the last option. What the program prints to its standard output is thrown away: it could be the key' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l observe -d 'Let pass what its scopes, resources, addresses and limits do not permit, and tell of it (imkit keys watch --outcome observed), before that is enforced'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l root -d 'Make a root key, which manages the key server'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l scope -d 'What the key may do; each within the parent\'s [default: what the parent may do]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l resource -d 'Things that it may touch, such as rooms/eu-*. May be repeated [default: the parent\'s]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l allow-ip -d 'Address or CIDR range that it may be used from [default: the parent\'s]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l ttl -d 'How long it lives at most, 1s to 24h, whether the command has ended or not' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l parent -d 'The key that it is a child of; with a root key [default: none, a short key of its own]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l env -d 'Which environment a key without a parent is of [default: live]' -r -f -a "live\t'For work; such a key begins with imk_live_'
test\t'For trials; such a key begins with imk_test_'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l name -d 'What people call it [default: as its parent]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l url -d 'The gateway\'s URL for the command [default: --base-url and its kin, else the local server]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l owner -d 'Keys of this owner' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l tag -d 'Keys with this tag' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l name -d 'Keys whose name contains this text' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l status -d 'Keys that stand so now' -r -f -a "active\t'It works'
pending\t'It begins to work later'
disabled\t'Switched off'
expired\t'Its time is over'
revoked\t'Revoked for good'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l kind -d 'Keys of this kind' -r -f -a "api\t'Opens services that ask the key server about it'
root\t'Manages the key server'
child\t'Lives for a day at most, such as one of keys exec'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l env -d 'Keys of this environment' -r -f -a "live\t'For work; such a key begins with imk_live_'
test\t'For trials; such a key begins with imk_test_'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l created-before -d 'Keys made before a time: so long ago (90d), a day or an instant' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l expires-within -d 'Keys that end within this span, such as 14d; those that have ended are among them' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l limit -d 'Most keys to print: a number, or `all`' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l name -d 'What people call it' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l scope -d 'What it may do: scopes of the platform such as users:write, or words of your own such as write:orders, write:* or *. Repeat it, or separate them by commas' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l owner -d 'Who answers for it' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l expires -d 'When it ends: a span (30d), a day (2030-01-31), an instant, or never' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l not-before -d 'When it begins to work: a span from now, a day or an instant' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l rate -d 'Its limit in short: 1000/min, 20/s, a number of requests an hour, or off' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l limit -d 'A named limit: NAME=1000/min, NAME=20/s,burst=100, or NAME=quota:50000/day for a period of the calendar. Up to 4, which hold at once' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l allow-ip -d 'Address or CIDR range that it may be used from. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l resource -d 'Things that it may touch, such as clients/acme-*. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l tag -d 'A word to find it by. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l metadata -d 'A note of yours: NAME=TEXT, or NAME:=JSON. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l upstream -d 'The upstream that its live requests go to [default: the server\'s]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l budget -d 'Its part of the upstream\'s budget, as a whole: weight=2,guaranteed=100,ceiling=500, priority=low. Requests a minute; what is left out is as usual' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l audit-reads -d 'How many of its reads are audited: all, none, 1/100 (every hundredth), or default, as the server says' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l role -d 'What a root key may do' -r -f -a "admin\t'Everything'
operator\t'Everything but root keys and backups'
auditor\t'Read only'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l clear -d 'Empty a list, or put something back to what is usual. May be repeated' -r -f -a "scope\t'It may do nothing'
allow-ip\t'It may be used from everywhere'
resource\t'It may touch everything'
tag\t'It has no tags'
metadata\t'It has no notes'
owner\t'Nobody answers for it'
upstream\t'Its requests go to the server\'s default upstream'
budget\t'Its part of the budget is the usual one'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l if-rev -d 'Change it only if its last change was this one (`rev` of imkit keys show)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l observe -d 'Let pass what its scopes, resources, addresses and limits do not permit, and tell of it (imkit keys watch --outcome observed), before that is enforced'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l enforce -d 'Refuse again what the key may not do, after it was only observed'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l grace -d 'How long the old secret still works [default: 24h]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l finish-when-idle -d 'End the old secret earlier, once nobody has used it for so long' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l out -d 'Write the key into this new file, which only its owner can read, and nowhere else' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l exec -d 'Hand the key to the standard input of a program, given with its arguments as the last option. What the program prints to its standard output is thrown away: it could be the key' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l now -d 'End the old secret at once'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -f -a "status" -d 'Show which old secrets still work, and who uses them'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -f -a "finish" -d 'End a rotation: old secrets stop working at once'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from rotation" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l owner -d 'Keys of this owner' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l tag -d 'Keys with this tag' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l created-before -d 'Keys made before a time: so long ago (90d), a day or an instant' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l all -d 'Every key but root keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l key-file -d 'Read the key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l key-env -d 'Read the key from this variable of the environment' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l scope -d 'Scope that it must have. Repeat it, or separate them by commas' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l operation -d 'Operation of the platform whose scopes it must have, such as rooms.create' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l resource -d 'Thing that it must be allowed to touch, such as clients/acme-1. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l ip -d 'The caller\'s address, which the holder of a root key is believed [default: your own]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l cost -d 'What to take from the key\'s limits [default: 1]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l format -d 'Format of the file, when its name does not tell' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'One JSON array of objects'
ids\t'One id a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l map -d 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l rejects -d 'Where rejected rows go [default: FILE.rejected.EXT beside the file]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l owner -d 'Owner of keys whose row names none' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the audit' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "add" -d 'Add an upstream; its API key is tried there first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "list" -d 'List upstreams'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "show" -d 'Show an upstream: its URL, and its keys by fingerprint'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "test" -d 'Ask an upstream whether it accepts its API key: exit 0 yes, 4 no, 7 it cannot be asked'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "rotate" -d 'Give an upstream a new API key, while requests go on'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "update" -d 'Change an upstream; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "master-key" -d 'Copy the local server\'s master key, which seals the API keys, into the keyring or back'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "remove" -d 'Forget an upstream with its API key'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from upstream" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l by -d 'What a row is [default: key; operation for one key]' -r -f -a "key\t'A key'
operation\t'An operation of the platform, or the scope that was asked for'
ip\t'A caller\'s address'
outcome\t'How requests ended'
time\t'A minute, hour or day'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l since -d 'From when: so long ago (24h, 7d), a day or an instant [default: 24h]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l until -d 'Until when [default: now]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l owner -d 'Keys of this owner' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l limit -d 'Most rows, up to 1000; the largest come first' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from usage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l upstream -d 'Of this upstream; of all without it' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l limit -d 'Most keys of an upstream, up to 1000; those that use most come first' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l watch -d 'Look again every 2 s until Ctrl-C: a table that stays in its place; in a pipe, a row a line'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from budget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l key -d 'About this key or client key' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l outcome -d 'That ended so' -r -f -a "admitted\t'It passed'
observed\t'It passed because its key is only observed; enforced, it would be refused'
refused\t'It did not, for whatever reason'
failed\t'It passed, and was answered with a status from 500 on: the upstream failed'
inactive\t'The key is disabled, revoked, expired, not yet valid, or of another kind'
address\t'From an address that the key is not for'
forbidden\t'Beyond the key\'s scopes or resources'
limited\t'Over a limit'
unavailable\t'The gateway has no upstream for the key, or cannot read its credentials'
forged\t'The id is a key\'s, but the secret is made up'
unknown\t'No key has this id'
malformed\t'No key looks like this, or the gateway could not read the request'
not_found\t'The gateway knows no such operation'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l operation -d 'Of this operation; \'messages.*\' is every one that begins so' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l ip -d 'From this address, or one of this range' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l owner -d 'Of keys of this owner' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l request-id -d 'Of this request: its X-Request-Id' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l key -d 'About this key or client key' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l outcome -d 'That ended so' -r -f -a "admitted\t'It passed'
observed\t'It passed because its key is only observed; enforced, it would be refused'
refused\t'It did not, for whatever reason'
failed\t'It passed, and was answered with a status from 500 on: the upstream failed'
inactive\t'The key is disabled, revoked, expired, not yet valid, or of another kind'
address\t'From an address that the key is not for'
forbidden\t'Beyond the key\'s scopes or resources'
limited\t'Over a limit'
unavailable\t'The gateway has no upstream for the key, or cannot read its credentials'
forged\t'The id is a key\'s, but the secret is made up'
unknown\t'No key has this id'
malformed\t'No key looks like this, or the gateway could not read the request'
not_found\t'The gateway knows no such operation'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l operation -d 'Of this operation; \'messages.*\' is every one that begins so' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l ip -d 'From this address, or one of this range' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l owner -d 'Of keys of this owner' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l request-id -d 'Of this request: its X-Request-Id' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -f -a "list" -d 'List what was done through the gateway, latest first: refusals, changes, sampled reads'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -f -a "export" -d 'Write the log, oldest first, one JSON object a line. The audit says who did'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from requests" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "issue" -d 'Make a client key for an application; one is active for each environment'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "show" -d 'Show a client key, its text too'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "list" -d 'List client keys, latest made first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "inspect" -d 'Read a client key of any server, and warn of secrets in it. Nothing is sent without --check'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "revoke" -d 'Revoke a client key, at once or after a while'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from client" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List changes, latest first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Check that no entry was changed, moved or taken away; exit 1 when one was'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -f -a "export" -d 'Write the whole record, oldest first, one JSON object a line'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from audit" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l client-key-file -d 'Compare the client key in this file with the API key [default: IMKIT_CLIENT_KEY, else the profile\'s]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l strict -d 'End with exit 1 when there is a warning or an error'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l offline -d 'Ask no server; compare the pair of keys alone'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave out files and folders of this name; `*` is any text. May be repeated' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l baseline -d 'Pass over the credentials that this file names, one id or fingerprint a line' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l reason -d 'Why, for the audit [default: found by imkit keys scan]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l git-history -d 'Look into everything that a git repository has ever kept, lost commits included'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l staged -d 'Look into what the next commit would bring'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l stdin -d 'Look into standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l env -d 'Look into the environment variables of this process'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l summary -d 'Print one row for each credential instead of one for each place'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l offline -d 'Ask no server how keys stand'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l revoke -d 'Revoke the keys that still work, after a question'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l since -d 'Show what was done with it since then: so long ago, or an instant' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l grace -d 'How long old secrets still work, also for whoever found one' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l out -d 'Write the new secret into this file, which must not be there yet' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l report -d 'Write the report there [default: leak-ID-TIME.md in the current folder]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l reason -d 'Why, for the audit [default: leaked]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l rotate -d 'Give the key a new secret instead of revoking it. Old ones end at once'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l no-report -d 'Write no report'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from leak" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l store -d 'Where to keep the root key; the keyring, unless the profile already says otherwise' -r -f -a "keyring\t'The operating system\'s keyring'
file\t'A file that only you can read (mode 0600)'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l server -d 'Control address of the key server [default: the profile\'s keys_url, else the local server] [env: IMKIT_KEYS_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l root-key-file -d 'Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l use -d 'Make the profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l no-check -d 'Do not ask the server whether it takes the key'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l root-key-stdin -d 'Read the root key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "config" -d 'Print the server\'s configuration file with its defaults, or what a server would run with'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Write a copy of the keys to a new file while the server goes on, and check it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Put a copy of the keys back in place. The server must be stopped'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a key and print it, this once'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run a command with a short-lived key of its own, which is revoked when it ends'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "list" -d 'List keys, latest made first'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a key: what it may do, its secrets, and its use of the last day'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change what a key may do; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Give a key a new secret and print it; the old one works on for a while'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "rotation" -d 'See who still uses a key\'s old secret, and end it'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Switch a key off'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Switch a key on again'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke keys for good: these, an owner\'s, those with a tag, old ones, all'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Forget a key that is revoked or expired'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Ask whether a key works and may do something: exit 0 yes, 4 no, 6 over its limit'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take over keys that another system issued, as hashes or as text'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "upstream" -d 'Manage the platform\'s servers that live keys\' requests go to'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "usage" -d 'Show what keys were used for'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "budget" -d 'Show who uses the requests a minute that upstreams grant'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Follow decisions, answers and changes as they are made, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "requests" -d 'List and export what keys did through the gateway'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "client" -d 'Issue, show, inspect and revoke client keys, the public keys of frontends'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "audit" -d 'List, check and export the record of changes'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "doctor" -d 'Find out what could be better about keys'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "scan" -d 'Find leaked keys in files, standard input, the environment or a repository\'s history'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "leak" -d 'End a leak: revoke a leaked key, see what was done with it, write a report'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "login" -d 'Keep a key server\'s address and root key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Remove the root key that a profile keeps'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and not __fish_seen_subcommand_from faults clock reset snapshot restore help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from faults" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from clock" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from snapshot" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand emulator; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -f -a "status" -d 'Show who uses which rate limit on this machine, and who waits'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -f -a "reset" -d 'Forget pauses and waiting processes. Nobody gets faster by it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and not __fish_seen_subcommand_from status reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l current -d 'Only the state of the server and key in use'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Named connection to use [env: IMKIT_PROFILE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l base-url -d 'Address of the IMKIT server [env: IMKIT_BASE_URL]' -r -f
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l api-key-file -d 'Read the API key from a file' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l env-file -d 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s o -l output -d 'Output format [default: table] [env: IMKIT_OUTPUT]' -r -f -a "table\t'Aligned columns for people; one record as KEY VALUE lines'
json\t'One JSON document; a list is an array'
ndjson\t'One JSON object a line'
yaml\t'YAML; a list is one sequence'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
id\t'Only ids, one a line'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l fields -d 'Fields to print, in this order; dots go deeper (`members.0`)' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON output with a jq expression' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always, also into pipes and files'
never\t'Never'"
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l timeout -d 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l all -d 'All states'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show who uses which rate limit on this machine, and who waits'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Forget pauses and waiting processes. Nobody gets faster by it'
complete -c imkit -n "__fish_imkit_using_subcommand governor; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l static -d 'Print a script that never calls imkit'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand completions" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand man" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand man" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand man" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand man" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand man" -s q -l quiet -d 'Print no notes; errors and warnings stay'
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
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l max-wait -d 'Begin no further attempt later than this, waits included; jobs over many rows wait for the rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l ca-file -d 'Trust the certificates in this PEM file besides the system\'s [env: IMKIT_CA_FILE]' -r -F
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l rate-limit -d 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l reserve -d 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]' -r
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l check -d 'Fail if a file is stale instead of writing it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l local -d 'Use the local IMKIT, starting it if it does not run (profile `local`)'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l api-key-stdin -d 'Read the API key from standard input'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l dry-run -d 'Print the request that would change something, and do not send it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s y -l yes -d 'Do not ask before destructive operations'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s q -l quiet -d 'Print no notes; errors and warnings stay'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s v -l verbose -d 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l read-only -d 'Refuse every request that changes something [env: IMKIT_READ_ONLY]'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -l allow-plain-http -d 'Send the key over plain http to another host. Anybody on the way can read it'
complete -c imkit -n "__fish_imkit_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "users" -d 'Create, change, read and find users'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "tokens" -d 'Issue, bind and revoke users\' access tokens'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "rooms" -d 'Create, change, freeze and delete rooms, and manage their members'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "messages" -d 'Send, read, recall, pin and delete messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "me" -d 'Speak as one user: profile, rooms, unread counts, blocks, preferences'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "groups" -d 'Create, change and list user groups'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "files" -d 'Upload, download and count files'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "stickers" -d 'Upload, list and delete sticker sets'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "push" -d 'Send push notifications, and manage the devices that get them'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "words" -d 'Read and change the words that are kept out of messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "config" -d 'Read and change the application\'s runtime configuration'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "monitor" -d 'Read and watch connection counts and statistics'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "jobs" -d 'List, show, resume and forget jobs over many rows'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "webhooks" -d 'Set rooms\' webhooks, receive their events, send samples and replay recordings'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "api" -d 'Send any request to the platform'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "auth" -d 'Log in and out, and show which key is used'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "profiles" -d 'List, choose and show named connections'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "keys" -d 'Issue, scope, rotate, watch and revoke keys; run their server'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "emulator" -d 'Control the local IMKIT: faults, clock, reset, snapshots'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "governor" -d 'Show and reset what keeps all processes under the rate limit'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "man" -d 'Print the manual page of imkit or of one command'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "generate" -d 'Write or check the generated files of the source tree'
complete -c imkit -n "__fish_imkit_using_subcommand help; and not __fish_seen_subcommand_from users tokens rooms messages me groups files stickers push words config monitor jobs webhooks api auth profiles keys emulator governor completions man generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "create" -d 'Create a user, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "update" -d 'Change a user that exists'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "get" -d 'Show one user'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "list" -d 'List users, all of them unless --limit says less'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "find" -d 'Find users whose id or nickname holds a text'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "export" -d 'Write all users as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "import" -d 'Create or update a user for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "notifications" -d 'Mute the notifications of a room for a user. Messages are delivered all the same'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "issue" -d 'Have the server issue a token for a user and print it'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "assign" -d 'Bind a token of your own to a user, beside those that the user has'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "set" -d 'Bind a token of your own to a user; the former one dies at once'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "provision" -d 'Issue a token for the user of every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Revoke one token of a user, or all of them; with --from, those of many users'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "create" -d 'Create a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "get" -d 'Show one room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "update" -d 'Change a room; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "delete" -d 'Delete a room with all its messages, for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "freeze" -d 'Freeze a room: users no longer see it. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "unfreeze" -d 'Unfreeze a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "exists" -d 'Say whether a room exists; exit 3 when it does not'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "import" -d 'Create a room for every row of a CSV, NDJSON or JSON file'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "members" -d 'List, add, remove and change a room\'s members'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "invitations" -d 'List and withdraw invitations to a room; `rooms members add --invite` makes them'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from rooms" -f -a "bans" -d 'Ban users in a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "send" -d 'Send a message as a user'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "list" -d 'List the messages of a room, latest change first, or of all rooms, newest first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "export" -d 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "context" -d 'List a message with those before and after it in its room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "pinned" -d 'List the pinned messages of a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "batch-status" -d 'List the messages that a batch has sent so far'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "hide" -d 'Hide a message from the users in its room, or all that one user sent there. Reversible'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "unhide" -d 'Show a hidden message again, or all that one user sent in a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "broadcast" -d 'Send one message to many users or rooms'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "delete" -d 'Delete one message for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "purge" -d 'Delete every message of a room for good'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "recall" -d 'Take a message back: its content goes, its place stays'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "pin" -d 'Pin a message'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "unpin" -d 'Unpin a message'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "search" -d 'Look for a word in what a user may see, and list the ids of messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "get" -d 'Show the user\'s own profile'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "update" -d 'Change the user\'s own profile; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "badge" -d 'Count the user\'s unread messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "rooms" -d 'List the user\'s rooms, mute and leave them, and keep preferences for them'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "messages" -d 'React to messages'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "invitations" -d 'List and decline invitations to rooms'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "blocks" -d 'Block users from direct chats'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "prefs" -d 'Keep the user\'s preferences, by key'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "notifications" -d 'Turn the user\'s notifications on or off'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from me" -f -a "logout" -d 'Revoke the token in use, or all others of the user'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Create a user group, or update the one that has this id'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "update" -d 'Change a user group that exists'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List user groups'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from files" -f -a "upload" -d 'Upload a file to a room'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from files" -f -a "get" -d 'Download a file'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from files" -f -a "info" -d 'Show what is known about a file'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from files" -f -a "stats" -d 'Count files and their bytes by room tag'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from stickers" -f -a "upload" -d 'Upload a sticker set, or replace the one that has its id'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from stickers" -f -a "list" -d 'List sticker sets'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from stickers" -f -a "delete" -d 'Delete a sticker set'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from push" -f -a "send" -d 'Send a notification to the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from push" -f -a "devices" -d 'Register and unregister the devices of users'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "list" -d 'List the words'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "add" -d 'Add words'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "remove" -d 'Remove words'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "set" -d 'Replace all words by these'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "clear" -d 'Remove all words'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from words" -f -a "import" -d 'Add the words of a file: one on a line, or a JSON array'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show the configuration, or the value of one key'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set one key to a whole new value; other keys stay'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Delete one key'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "edit" -d 'Change the configuration in an editor'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from monitor" -f -a "connections" -d 'Count the open WebSocket connections'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from monitor" -f -a "stats" -d 'Show the statistics of the last hour. The application\'s keys in the answer are not printed'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from monitor" -f -a "watch" -d 'Show connections and statistics again and again, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "list" -d 'List the jobs of this machine, oldest first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "show" -d 'Show one job: rows = acknowledged + rejected + unknown + remaining'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "resume" -d 'Carry a job on where it stopped'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "forget" -d 'Delete what is kept of a job, or of all jobs that are done'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "set" -d 'Set a room\'s webhook and switch its bot on'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "get" -d 'Show a room\'s webhook and the state of its bot'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "clear" -d 'Take a room\'s webhook away and switch its bot off'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "listen" -d 'Receive events on this machine until Ctrl-C: show them, record them, answer them'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "trigger" -d 'Send a well-formed sample event to an address, and show the answer'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "replay" -d 'Send recorded events to an address again, in order, one at a time'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Store a server\'s address and API key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Show which server and key would be used, and where the key comes from'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Remove the stored key of a profile'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "check" -d 'Ask the server whether the key works'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "export" -d 'Print the key and address for an application\'s configuration'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "list" -d 'List the profiles'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "use" -d 'Make a profile the one that is used when none is named'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from profiles" -f -a "show" -d 'Show a profile\'s settings and where each comes from'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "serve" -d 'Run the server in the foreground until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "config" -d 'Print the server\'s configuration file with its defaults, or what a server would run with'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "start" -d 'Start the server in the background and wait until it is ready'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "stop" -d 'Stop the server; requests under way are finished first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "status" -d 'Show whether the server runs, and where'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "logs" -d 'Print the background server\'s log'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "backup" -d 'Write a copy of the keys to a new file while the server goes on, and check it'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "restore" -d 'Put a copy of the keys back in place. The server must be stopped'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "create" -d 'Make a key and print it, this once'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "exec" -d 'Run a command with a short-lived key of its own, which is revoked when it ends'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "list" -d 'List keys, latest made first'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "show" -d 'Show a key: what it may do, its secrets, and its use of the last day'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "update" -d 'Change what a key may do; only what is given changes'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "rotate" -d 'Give a key a new secret and print it; the old one works on for a while'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "rotation" -d 'See who still uses a key\'s old secret, and end it'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "disable" -d 'Switch a key off'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "enable" -d 'Switch a key on again'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "revoke" -d 'Revoke keys for good: these, an owner\'s, those with a tag, old ones, all'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "delete" -d 'Forget a key that is revoked or expired'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "verify" -d 'Ask whether a key works and may do something: exit 0 yes, 4 no, 6 over its limit'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "import" -d 'Take over keys that another system issued, as hashes or as text'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "upstream" -d 'Manage the platform\'s servers that live keys\' requests go to'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "usage" -d 'Show what keys were used for'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "budget" -d 'Show who uses the requests a minute that upstreams grant'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "tail" -d 'Follow decisions, answers and changes as they are made, until Ctrl-C'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "requests" -d 'List and export what keys did through the gateway'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "client" -d 'Issue, show, inspect and revoke client keys, the public keys of frontends'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "audit" -d 'List, check and export the record of changes'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "doctor" -d 'Find out what could be better about keys'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "scan" -d 'Find leaked keys in files, standard input, the environment or a repository\'s history'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "leak" -d 'End a leak: revoke a leaked key, see what was done with it, write a report'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "login" -d 'Keep a key server\'s address and root key under a profile name'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "logout" -d 'Remove the root key that a profile keeps'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "faults" -d 'Make requests fail on purpose'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "clock" -d 'Read and move the local IMKIT\'s clock'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "reset" -d 'Delete everything in the local IMKIT'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "snapshot" -d 'Save everything in the local IMKIT to a file. It holds the users\' tokens'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from emulator" -f -a "restore" -d 'Replace everything in the local IMKIT by a snapshot'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from governor" -f -a "status" -d 'Show who uses which rate limit on this machine, and who waits'
complete -c imkit -n "__fish_imkit_using_subcommand help; and __fish_seen_subcommand_from governor" -f -a "reset" -d 'Forget pauses and waiting processes. Nobody gets faster by it'
