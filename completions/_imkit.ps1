
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'imkit' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'imkit'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'imkit' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Create, change, read and find users')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Issue, bind and revoke users'' access tokens')
            [CompletionResult]::new('rooms', 'rooms', [CompletionResultType]::ParameterValue, 'Create, change, freeze and delete rooms, and manage their members')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Send, read, recall, pin and delete messages')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Speak as one user: profile, rooms, unread counts, blocks, preferences')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Create, change and list user groups')
            [CompletionResult]::new('files', 'files', [CompletionResultType]::ParameterValue, 'Upload, download and count files')
            [CompletionResult]::new('stickers', 'stickers', [CompletionResultType]::ParameterValue, 'Upload, list and delete sticker sets')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send push notifications, and manage the devices that get them')
            [CompletionResult]::new('words', 'words', [CompletionResultType]::ParameterValue, 'Read and change the words that are kept out of messages')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Read and change the application''s runtime configuration')
            [CompletionResult]::new('monitor', 'monitor', [CompletionResultType]::ParameterValue, 'Read and watch connection counts and statistics')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'List, show, resume and forget jobs over many rows')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Set rooms'' webhooks, receive their events, send samples and replay recordings')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any request to the platform')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Log in and out, and show which key is used')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List, choose and show named connections')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Run the local server')
            [CompletionResult]::new('emulator', 'emulator', [CompletionResultType]::ParameterValue, 'Control the local IMKIT: faults, clock, reset, snapshots')
            [CompletionResult]::new('governor', 'governor', [CompletionResultType]::ParameterValue, 'Show and reset what keeps all processes under the rate limit')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of imkit or of one command')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write or check the generated files of the source tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;users' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user that exists')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users, all of them unless --limit says less')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find users whose id or nickname holds a text')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users as NDJSON, JSON or CSV')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create or update a user for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Mute the notifications of a room for a user. Messages are delivered all the same')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;users;create' {
            [CompletionResult]::new('--nickname', '--nickname', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--avatar-url', '--avatar-url', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--property', '--property', [CompletionResultType]::ParameterName, 'Custom property: name=text or name:=json. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--issue-token', '--issue-token', [CompletionResultType]::ParameterName, 'Have the server issue an access token and print it. Each call issues one more')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;update' {
            [CompletionResult]::new('--nickname', '--nickname', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--avatar-url', '--avatar-url', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--property', '--property', [CompletionResultType]::ParameterName, 'Custom property: name=text or name:=json. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--issue-token', '--issue-token', [CompletionResultType]::ParameterName, 'Have the server issue an access token and print it. Each call issues one more')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most users to print: a number, or `all`')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;find' {
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'Field to look in, instead of id and nickname. May be repeated')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most users to print: a number, or `all`')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;export' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file (mode 0600) once the export is whole; standard output when missing')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on with FILE.partial, which an interrupted export has left; begin anew if there is none')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--properties', '--properties', [CompletionResultType]::ParameterName, 'Make every column that has no other meaning a custom property')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;notifications' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for a user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room for a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;users;notifications;mute' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;notifications;unmute' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;users;notifications;help' {
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for a user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room for a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;users;notifications;help;mute' {
            break
        }
        'imkit;users;notifications;help;unmute' {
            break
        }
        'imkit;users;notifications;help;help' {
            break
        }
        'imkit;users;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user that exists')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users, all of them unless --limit says less')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find users whose id or nickname holds a text')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users as NDJSON, JSON or CSV')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create or update a user for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Mute the notifications of a room for a user. Messages are delivered all the same')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;users;help;create' {
            break
        }
        'imkit;users;help;update' {
            break
        }
        'imkit;users;help;get' {
            break
        }
        'imkit;users;help;list' {
            break
        }
        'imkit;users;help;find' {
            break
        }
        'imkit;users;help;export' {
            break
        }
        'imkit;users;help;import' {
            break
        }
        'imkit;users;help;notifications' {
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for a user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room for a user')
            break
        }
        'imkit;users;help;notifications;mute' {
            break
        }
        'imkit;users;help;notifications;unmute' {
            break
        }
        'imkit;users;help;help' {
            break
        }
        'imkit;tokens' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Have the server issue a token for a user and print it')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user, beside those that the user has')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user; the former one dies at once')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Issue a token for the user of every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them; with --from, those of many users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;tokens;issue' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;tokens;assign' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When the token ends: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h)')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;tokens;set' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When the token ends: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h)')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;tokens;provision' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write them to this new file, which ends in .csv or .ndjson')
            [CompletionResult]::new('--exec', '--exec', [CompletionResultType]::ParameterName, 'Hand them to a program, given with its arguments as the last option')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When the tokens end: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h). Without it the platform decides')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--show-tokens', '--show-tokens', [CompletionResultType]::ParameterName, 'Print them to standard output, one JSON object a line')
            [CompletionResult]::new('--create', '--create', [CompletionResultType]::ParameterName, 'Make users that do not exist')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;tokens;revoke' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Revoke for every row of a file; `-` is standard input')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Revoke every token of the user')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;tokens;help' {
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Have the server issue a token for a user and print it')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user, beside those that the user has')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user; the former one dies at once')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Issue a token for the user of every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them; with --from, those of many users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;tokens;help;issue' {
            break
        }
        'imkit;tokens;help;assign' {
            break
        }
        'imkit;tokens;help;set' {
            break
        }
        'imkit;tokens;help;provision' {
            break
        }
        'imkit;tokens;help;revoke' {
            break
        }
        'imkit;tokens;help;help' {
            break
        }
        'imkit;rooms' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one room')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a room; only what is given changes')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a room with all its messages, for good')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze a room: users no longer see it. Reversible')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze a room')
            [CompletionResult]::new('exists', 'exists', [CompletionResultType]::ParameterValue, 'Say whether a room exists; exit 3 when it does not')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create a room for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and withdraw invitations to a room; `rooms members add --invite` makes them')
            [CompletionResult]::new('bans', 'bans', [CompletionResultType]::ParameterValue, 'Ban users in a room')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;create' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of room')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Member: the id of a user or group. May be repeated')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--cover', '--cover', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Shared tag. May be repeated; replaces the tags that were there')
            [CompletionResult]::new('--webhook', '--webhook', [CompletionResultType]::ParameterName, 'Webhook URL or key')
            [CompletionResult]::new('--bot-mode', '--bot-mode', [CompletionResultType]::ParameterName, 'Enable the robot, and with it the webhook: true or false')
            [CompletionResult]::new('--ext-params', '--ext-params', [CompletionResultType]::ParameterName, 'Custom parameters, as a=1&b=2')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The owner''s user id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message for each member that joins')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--cover', '--cover', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Shared tag. May be repeated; replaces the tags that were there')
            [CompletionResult]::new('--webhook', '--webhook', [CompletionResultType]::ParameterName, 'Webhook URL or key')
            [CompletionResult]::new('--bot-mode', '--bot-mode', [CompletionResultType]::ParameterName, 'Enable the robot, and with it the webhook: true or false')
            [CompletionResult]::new('--ext-params', '--ext-params', [CompletionResultType]::ParameterName, 'Custom parameters, as a=1&b=2')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The owner''s user id')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'Manager: a user id. May be repeated; replaces the managers that were there')
            [CompletionResult]::new('--opening', '--opening', [CompletionResultType]::ParameterName, 'Whether users may join and invite: true or false')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;freeze' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;unfreeze' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;exists' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message for each member that joins')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Make the members of a room those of a list')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Set a member''s role')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a property of a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;members;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message')
            [CompletionResult]::new('--invite', '--invite', [CompletionResultType]::ParameterName, 'The invited must accept first')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;sync' {
            [CompletionResult]::new('--max-removals', '--max-removals', [CompletionResultType]::ParameterName, 'Most members to remove: a number, or a part of the members such as 25% (at least one)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the list, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column of the list is: COLUMN=_id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write system messages')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;role' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;members;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Make the members of a room those of a list')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Set a member''s role')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a property of a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;members;help;list' {
            break
        }
        'imkit;rooms;members;help;add' {
            break
        }
        'imkit;rooms;members;help;remove' {
            break
        }
        'imkit;rooms;members;help;sync' {
            break
        }
        'imkit;rooms;members;help;role' {
            break
        }
        'imkit;rooms;members;help;set' {
            break
        }
        'imkit;rooms;members;help;help' {
            break
        }
        'imkit;rooms;invitations' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is invited to a room and has not answered')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw invitations to a room. Whoever is not invited is passed over')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;invitations;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;invitations;cancel' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;invitations;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is invited to a room and has not answered')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw invitations to a room. Whoever is not invited is passed over')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;invitations;help;list' {
            break
        }
        'imkit;rooms;invitations;help;cancel' {
            break
        }
        'imkit;rooms;invitations;help;help' {
            break
        }
        'imkit;rooms;bans' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Ban a user: no more messages into the room. Banning again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is banned in a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a ban')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;bans;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;bans;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;bans;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;rooms;bans;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Ban a user: no more messages into the room. Banning again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is banned in a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a ban')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;bans;help;add' {
            break
        }
        'imkit;rooms;bans;help;list' {
            break
        }
        'imkit;rooms;bans;help;remove' {
            break
        }
        'imkit;rooms;bans;help;help' {
            break
        }
        'imkit;rooms;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one room')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a room; only what is given changes')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a room with all its messages, for good')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze a room: users no longer see it. Reversible')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze a room')
            [CompletionResult]::new('exists', 'exists', [CompletionResultType]::ParameterValue, 'Say whether a room exists; exit 3 when it does not')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create a room for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and withdraw invitations to a room; `rooms members add --invite` makes them')
            [CompletionResult]::new('bans', 'bans', [CompletionResultType]::ParameterValue, 'Ban users in a room')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;rooms;help;create' {
            break
        }
        'imkit;rooms;help;get' {
            break
        }
        'imkit;rooms;help;update' {
            break
        }
        'imkit;rooms;help;delete' {
            break
        }
        'imkit;rooms;help;freeze' {
            break
        }
        'imkit;rooms;help;unfreeze' {
            break
        }
        'imkit;rooms;help;exists' {
            break
        }
        'imkit;rooms;help;import' {
            break
        }
        'imkit;rooms;help;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Make the members of a room those of a list')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Set a member''s role')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a property of a member')
            break
        }
        'imkit;rooms;help;members;list' {
            break
        }
        'imkit;rooms;help;members;add' {
            break
        }
        'imkit;rooms;help;members;remove' {
            break
        }
        'imkit;rooms;help;members;sync' {
            break
        }
        'imkit;rooms;help;members;role' {
            break
        }
        'imkit;rooms;help;members;set' {
            break
        }
        'imkit;rooms;help;invitations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is invited to a room and has not answered')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw invitations to a room. Whoever is not invited is passed over')
            break
        }
        'imkit;rooms;help;invitations;list' {
            break
        }
        'imkit;rooms;help;invitations;cancel' {
            break
        }
        'imkit;rooms;help;bans' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Ban a user: no more messages into the room. Banning again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is banned in a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a ban')
            break
        }
        'imkit;rooms;help;bans;add' {
            break
        }
        'imkit;rooms;help;bans;list' {
            break
        }
        'imkit;rooms;help;bans;remove' {
            break
        }
        'imkit;rooms;help;help' {
            break
        }
        'imkit;messages' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message as a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a room, latest change first, or of all rooms, newest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'List a message with those before and after it in its room')
            [CompletionResult]::new('pinned', 'pinned', [CompletionResultType]::ParameterValue, 'List the pinned messages of a room')
            [CompletionResult]::new('batch-status', 'batch-status', [CompletionResultType]::ParameterValue, 'List the messages that a batch has sent so far')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide a message from the users in its room, or all that one user sent there. Reversible')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show a hidden message again, or all that one user sent in a room')
            [CompletionResult]::new('broadcast', 'broadcast', [CompletionResultType]::ParameterValue, 'Send one message to many users or rooms')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Look for a word in what a user may see, and list the ids of messages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;messages;send' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The sender''s user id')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of message: text, image, location, or any of your own')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Further field of the message: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the text from a file; `-` is standard input')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Send a message for every row of a file; `-` is standard input')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--no-push', '--no-push', [CompletionResultType]::ParameterName, 'Do not notify members')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most messages to print: a number, or `all`')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only messages before this one')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages changed since, of all rooms: sent since. An instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages of all rooms sent before: an instant, or a span ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--all-rooms', '--all-rooms', [CompletionResultType]::ParameterName, 'List the messages of all rooms')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;export' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent then or later: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent before then')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file (mode 0600) once the export is whole; standard output when missing')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Messages of all rooms. The platform does not say which room each is in')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on with FILE.partial, which an interrupted export has left; begin anew if there is none')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;context' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Messages before it')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Messages after it')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;pinned' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;batch-status' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;hide' {
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'With --sender: all that the user sent in this room')
            [CompletionResult]::new('--sender', '--sender', [CompletionResultType]::ParameterName, 'With --room: whose messages')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;unhide' {
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'With --sender: all that the user sent in this room')
            [CompletionResult]::new('--sender', '--sender', [CompletionResultType]::ParameterName, 'With --room: whose messages')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;broadcast' {
            [CompletionResult]::new('--to-users', '--to-users', [CompletionResultType]::ParameterName, 'File of users, each of whom gets it in the direct room with the sender; `-` is standard input')
            [CompletionResult]::new('--to-rooms', '--to-rooms', [CompletionResultType]::ParameterName, 'File of rooms; `-` is standard input')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The sender''s user id. Rooms can do without')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of message: text, image, location, or any of your own')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Further field of the message: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the text from a file; `-` is standard input')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file, when its name does not tell')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go [default: FILE.rejected.EXT beside the file]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Notify members')
            [CompletionResult]::new('--skip-total-badge', '--skip-total-badge', [CompletionResultType]::ParameterName, 'Do not compute the members'' unread totals: faster for many')
            [CompletionResult]::new('--estimate', '--estimate', [CompletionResultType]::ParameterName, 'Say how many requests and minutes it would take, and send nothing')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;purge' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;recall' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;pin' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;unpin' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;search' {
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'What to look through')
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'Only in this room')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only in rooms with this tag. May be repeated: rooms need all of them')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most results: a number, or `all`')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;messages;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message as a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a room, latest change first, or of all rooms, newest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'List a message with those before and after it in its room')
            [CompletionResult]::new('pinned', 'pinned', [CompletionResultType]::ParameterValue, 'List the pinned messages of a room')
            [CompletionResult]::new('batch-status', 'batch-status', [CompletionResultType]::ParameterValue, 'List the messages that a batch has sent so far')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide a message from the users in its room, or all that one user sent there. Reversible')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show a hidden message again, or all that one user sent in a room')
            [CompletionResult]::new('broadcast', 'broadcast', [CompletionResultType]::ParameterValue, 'Send one message to many users or rooms')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Look for a word in what a user may see, and list the ids of messages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;messages;help;send' {
            break
        }
        'imkit;messages;help;list' {
            break
        }
        'imkit;messages;help;export' {
            break
        }
        'imkit;messages;help;context' {
            break
        }
        'imkit;messages;help;pinned' {
            break
        }
        'imkit;messages;help;batch-status' {
            break
        }
        'imkit;messages;help;hide' {
            break
        }
        'imkit;messages;help;unhide' {
            break
        }
        'imkit;messages;help;broadcast' {
            break
        }
        'imkit;messages;help;delete' {
            break
        }
        'imkit;messages;help;purge' {
            break
        }
        'imkit;messages;help;recall' {
            break
        }
        'imkit;messages;help;pin' {
            break
        }
        'imkit;messages;help;unpin' {
            break
        }
        'imkit;messages;help;search' {
            break
        }
        'imkit;messages;help;help' {
            break
        }
        'imkit;me' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the user''s own profile')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the user''s own profile; only what is given changes')
            [CompletionResult]::new('badge', 'badge', [CompletionResultType]::ParameterValue, 'Count the user''s unread messages')
            [CompletionResult]::new('rooms', 'rooms', [CompletionResultType]::ParameterValue, 'List the user''s rooms, mute and leave them, and keep preferences for them')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'React to messages')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and decline invitations to rooms')
            [CompletionResult]::new('blocks', 'blocks', [CompletionResultType]::ParameterValue, 'Block users from direct chats')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep the user''s preferences, by key')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Turn the user''s notifications on or off')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Revoke the token in use, or all others of the user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;get' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;update' {
            [CompletionResult]::new('--nickname', '--nickname', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--avatar-url', '--avatar-url', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--property', '--property', [CompletionResultType]::ParameterName, 'Custom property: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;badge' {
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Count only rooms with this tag. May be repeated')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--by-tag', '--by-tag', [CompletionResultType]::ParameterName, 'Count tag by tag: those of --tag, or all that there are')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s rooms with their unread counts. Frozen rooms are not among them')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for the user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Join a room, or accept an invitation to it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room with the user in it, and bring in others')
            [CompletionResult]::new('ids', 'ids', [CompletionResultType]::ParameterValue, 'List the ids of the user''s rooms')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a room as read up to a message')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave a room')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep preferences for rooms: private tags, a folder, flags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;rooms;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most rooms to print: a number, or `all`')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Rooms to skip')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Fields to sort by, separated by spaces; a leading `-` is descending')
            [CompletionResult]::new('--updated-after', '--updated-after', [CompletionResultType]::ParameterName, 'Only rooms with a newer message, or created, since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only rooms that match this Mongo filter, as JSON (older pages only)')
            [CompletionResult]::new('--pref', '--pref', [CompletionResultType]::ParameterName, 'Only rooms whose preferences of the user match this Mongo filter, as JSON')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--unread-first', '--unread-first', [CompletionResultType]::ParameterName, 'Rooms with unread messages first')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;mute' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;unmute' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;join' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;create' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of room')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Who else is in it: the id of a user or group. May be repeated')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--cover', '--cover', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Shared tag. May be repeated')
            [CompletionResult]::new('--webhook', '--webhook', [CompletionResultType]::ParameterName, 'Webhook URL or key')
            [CompletionResult]::new('--bot-mode', '--bot-mode', [CompletionResultType]::ParameterName, 'Enable the robot, and with it the webhook: true or false')
            [CompletionResult]::new('--ext-params', '--ext-params', [CompletionResultType]::ParameterName, 'Custom parameters, as a=1&b=2')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--invite', '--invite', [CompletionResultType]::ParameterName, 'The others must accept first; not in direct rooms')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message for each member that joins')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;ids' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;read' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;leave' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--system-message', '--system-message', [CompletionResultType]::ParameterName, 'Write a system message')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;prefs' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the preferences for rooms, of the user or of a group')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set preferences for a room; only what is given changes')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Unset one preference for a room')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;rooms;prefs;list' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The preferences of this user group instead of the user''s own')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;prefs;set' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The preferences of this user group instead of the user''s own')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Private tag. May be repeated; replaces the tags that were there')
            [CompletionResult]::new('--tag-color', '--tag-color', [CompletionResultType]::ParameterName, 'Colour of a tag. May be repeated; replaces the colours that were there')
            [CompletionResult]::new('--folder', '--folder', [CompletionResultType]::ParameterName, 'Folder')
            [CompletionResult]::new('--muted', '--muted', [CompletionResultType]::ParameterName, 'Muted: true or false. The platform stores it and does not use it: see `me rooms mute`')
            [CompletionResult]::new('--sticky', '--sticky', [CompletionResultType]::ParameterName, 'At the top of lists: true or false')
            [CompletionResult]::new('--hidden', '--hidden', [CompletionResultType]::ParameterName, 'Left out of lists: true or false')
            [CompletionResult]::new('--translation', '--translation', [CompletionResultType]::ParameterName, 'With messages translated: true or false')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;prefs;unset' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The preferences of this user group instead of the user''s own')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;rooms;prefs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the preferences for rooms, of the user or of a group')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set preferences for a room; only what is given changes')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Unset one preference for a room')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;rooms;prefs;help;list' {
            break
        }
        'imkit;me;rooms;prefs;help;set' {
            break
        }
        'imkit;me;rooms;prefs;help;unset' {
            break
        }
        'imkit;me;rooms;prefs;help;help' {
            break
        }
        'imkit;me;rooms;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s rooms with their unread counts. Frozen rooms are not among them')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for the user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Join a room, or accept an invitation to it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room with the user in it, and bring in others')
            [CompletionResult]::new('ids', 'ids', [CompletionResultType]::ParameterValue, 'List the ids of the user''s rooms')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a room as read up to a message')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave a room')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep preferences for rooms: private tags, a folder, flags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;rooms;help;list' {
            break
        }
        'imkit;me;rooms;help;mute' {
            break
        }
        'imkit;me;rooms;help;unmute' {
            break
        }
        'imkit;me;rooms;help;join' {
            break
        }
        'imkit;me;rooms;help;create' {
            break
        }
        'imkit;me;rooms;help;ids' {
            break
        }
        'imkit;me;rooms;help;read' {
            break
        }
        'imkit;me;rooms;help;leave' {
            break
        }
        'imkit;me;rooms;help;prefs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the preferences for rooms, of the user or of a group')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set preferences for a room; only what is given changes')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Unset one preference for a room')
            break
        }
        'imkit;me;rooms;help;prefs;list' {
            break
        }
        'imkit;me;rooms;help;prefs;set' {
            break
        }
        'imkit;me;rooms;help;prefs;unset' {
            break
        }
        'imkit;me;rooms;help;help' {
            break
        }
        'imkit;me;messages' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message')
            [CompletionResult]::new('unreact', 'unreact', [CompletionResultType]::ParameterValue, 'Take a reaction back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;messages;react' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;messages;unreact' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;messages;help' {
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message')
            [CompletionResult]::new('unreact', 'unreact', [CompletionResultType]::ParameterValue, 'Take a reaction back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;messages;help;react' {
            break
        }
        'imkit;me;messages;help;unreact' {
            break
        }
        'imkit;me;messages;help;help' {
            break
        }
        'imkit;me;invitations' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the rooms that the user is invited to')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Decline the invitations to a room. `imkit me rooms join` accepts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;invitations;list' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;invitations;decline' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;invitations;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the rooms that the user is invited to')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Decline the invitations to a room. `imkit me rooms join` accepts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;invitations;help;list' {
            break
        }
        'imkit;me;invitations;help;decline' {
            break
        }
        'imkit;me;invitations;help;help' {
            break
        }
        'imkit;me;blocks' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Block a user: the direct room of the two is closed in both directions')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users whom the user has blocked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a block')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;blocks;add' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;blocks;list' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;blocks;remove' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;blocks;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Block a user: the direct room of the two is closed in both directions')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users whom the user has blocked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a block')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;blocks;help;add' {
            break
        }
        'imkit;me;blocks;help;list' {
            break
        }
        'imkit;me;blocks;help;remove' {
            break
        }
        'imkit;me;blocks;help;help' {
            break
        }
        'imkit;me;prefs' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s preferences')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one preference')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a preference: a JSON object, in place of the former one of this key')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a preference')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;prefs;list' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;prefs;get' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;prefs;set' {
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the value, a JSON object, from a file; `-` is standard input')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;prefs;delete' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;prefs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s preferences')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one preference')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a preference: a JSON object, in place of the former one of this key')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a preference')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;prefs;help;list' {
            break
        }
        'imkit;me;prefs;help;get' {
            break
        }
        'imkit;me;prefs;help;set' {
            break
        }
        'imkit;me;prefs;help;delete' {
            break
        }
        'imkit;me;prefs;help;help' {
            break
        }
        'imkit;me;notifications' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Turn notifications on')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Turn notifications off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;notifications;on' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;notifications;off' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;notifications;help' {
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Turn notifications on')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Turn notifications off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;notifications;help;on' {
            break
        }
        'imkit;me;notifications;help;off' {
            break
        }
        'imkit;me;notifications;help;help' {
            break
        }
        'imkit;me;logout' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Speak as this user, with a token of a few minutes; on the local IMKIT only')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the user''s token from a file [env: IMKIT_USER_TOKEN]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--others', '--others', [CompletionResultType]::ParameterName, 'Keep the token in use, and revoke all others')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the user''s token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;me;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the user''s own profile')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the user''s own profile; only what is given changes')
            [CompletionResult]::new('badge', 'badge', [CompletionResultType]::ParameterValue, 'Count the user''s unread messages')
            [CompletionResult]::new('rooms', 'rooms', [CompletionResultType]::ParameterValue, 'List the user''s rooms, mute and leave them, and keep preferences for them')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'React to messages')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and decline invitations to rooms')
            [CompletionResult]::new('blocks', 'blocks', [CompletionResultType]::ParameterValue, 'Block users from direct chats')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep the user''s preferences, by key')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Turn the user''s notifications on or off')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Revoke the token in use, or all others of the user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;me;help;get' {
            break
        }
        'imkit;me;help;update' {
            break
        }
        'imkit;me;help;badge' {
            break
        }
        'imkit;me;help;rooms' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s rooms with their unread counts. Frozen rooms are not among them')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for the user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Join a room, or accept an invitation to it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room with the user in it, and bring in others')
            [CompletionResult]::new('ids', 'ids', [CompletionResultType]::ParameterValue, 'List the ids of the user''s rooms')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a room as read up to a message')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave a room')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep preferences for rooms: private tags, a folder, flags')
            break
        }
        'imkit;me;help;rooms;list' {
            break
        }
        'imkit;me;help;rooms;mute' {
            break
        }
        'imkit;me;help;rooms;unmute' {
            break
        }
        'imkit;me;help;rooms;join' {
            break
        }
        'imkit;me;help;rooms;create' {
            break
        }
        'imkit;me;help;rooms;ids' {
            break
        }
        'imkit;me;help;rooms;read' {
            break
        }
        'imkit;me;help;rooms;leave' {
            break
        }
        'imkit;me;help;rooms;prefs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the preferences for rooms, of the user or of a group')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set preferences for a room; only what is given changes')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Unset one preference for a room')
            break
        }
        'imkit;me;help;rooms;prefs;list' {
            break
        }
        'imkit;me;help;rooms;prefs;set' {
            break
        }
        'imkit;me;help;rooms;prefs;unset' {
            break
        }
        'imkit;me;help;messages' {
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message')
            [CompletionResult]::new('unreact', 'unreact', [CompletionResultType]::ParameterValue, 'Take a reaction back')
            break
        }
        'imkit;me;help;messages;react' {
            break
        }
        'imkit;me;help;messages;unreact' {
            break
        }
        'imkit;me;help;invitations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the rooms that the user is invited to')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Decline the invitations to a room. `imkit me rooms join` accepts')
            break
        }
        'imkit;me;help;invitations;list' {
            break
        }
        'imkit;me;help;invitations;decline' {
            break
        }
        'imkit;me;help;blocks' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Block a user: the direct room of the two is closed in both directions')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users whom the user has blocked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a block')
            break
        }
        'imkit;me;help;blocks;add' {
            break
        }
        'imkit;me;help;blocks;list' {
            break
        }
        'imkit;me;help;blocks;remove' {
            break
        }
        'imkit;me;help;prefs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s preferences')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one preference')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a preference: a JSON object, in place of the former one of this key')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a preference')
            break
        }
        'imkit;me;help;prefs;list' {
            break
        }
        'imkit;me;help;prefs;get' {
            break
        }
        'imkit;me;help;prefs;set' {
            break
        }
        'imkit;me;help;prefs;delete' {
            break
        }
        'imkit;me;help;notifications' {
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Turn notifications on')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Turn notifications off')
            break
        }
        'imkit;me;help;notifications;on' {
            break
        }
        'imkit;me;help;notifications;off' {
            break
        }
        'imkit;me;help;logout' {
            break
        }
        'imkit;me;help;help' {
            break
        }
        'imkit;groups' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user group, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group that exists')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List user groups')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;groups;create' {
            [CompletionResult]::new('--nickname', '--nickname', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--avatar-url', '--avatar-url', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Member: a user id. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;groups;update' {
            [CompletionResult]::new('--nickname', '--nickname', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--avatar-url', '--avatar-url', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--add-member', '--add-member', [CompletionResultType]::ParameterName, 'User to add. May be repeated')
            [CompletionResult]::new('--remove-member', '--remove-member', [CompletionResultType]::ParameterName, 'User to remove. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;groups;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most groups to ask for. The platform cannot page groups; a note says if there are more')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;groups;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user group, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group that exists')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List user groups')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;groups;help;create' {
            break
        }
        'imkit;groups;help;update' {
            break
        }
        'imkit;groups;help;list' {
            break
        }
        'imkit;groups;help;help' {
            break
        }
        'imkit;files' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a file to a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Download a file')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show what is known about a file')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count files and their bytes by room tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;files;upload' {
            [CompletionResult]::new('--bucket', '--bucket', [CompletionResultType]::ParameterName, 'Bucket to put it in; any name of your own')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name to give it instead of its own')
            [CompletionResult]::new('--content-type', '--content-type', [CompletionResultType]::ParameterName, 'Kind of content, such as image/png; told from the name''s ending without it')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Data of your own to keep with it: name=text or name:=json. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;files;get' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where to save it: a file, a directory, or `-` for standard output')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace a file that is there already')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;files;info' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;files;stats' {
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Count the files of rooms with this tag. May be repeated; without it, all rooms count')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only files uploaded since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only files uploaded before: an instant, or a span ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;files;help' {
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a file to a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Download a file')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show what is known about a file')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count files and their bytes by room tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;files;help;upload' {
            break
        }
        'imkit;files;help;get' {
            break
        }
        'imkit;files;help;info' {
            break
        }
        'imkit;files;help;stats' {
            break
        }
        'imkit;files;help;help' {
            break
        }
        'imkit;stickers' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a sticker set, or replace the one that has its id')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sticker sets')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a sticker set')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;stickers;upload' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The set''s id; the archive''s name without its ending when missing')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Display name')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Its place among the sets')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;stickers;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;stickers;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;stickers;help' {
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a sticker set, or replace the one that has its id')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sticker sets')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a sticker set')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;stickers;help;upload' {
            break
        }
        'imkit;stickers;help;list' {
            break
        }
        'imkit;stickers;help;delete' {
            break
        }
        'imkit;stickers;help;help' {
            break
        }
        'imkit;push' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a notification to the devices of users')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'Register and unregister the devices of users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;push;send' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'User to notify. May be repeated')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Heading')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Text')
            [CompletionResult]::new('--alert', '--alert', [CompletionResultType]::ParameterName, 'What Apple''s devices show instead of title and body: an object of localised parts')
            [CompletionResult]::new('--badge', '--badge', [CompletionResultType]::ParameterName, 'Number at the app''s icon')
            [CompletionResult]::new('--sound', '--sound', [CompletionResultType]::ParameterName, 'File name of a sound')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Bundle id of the app')
            [CompletionResult]::new('--icon', '--icon', [CompletionResultType]::ParameterName, 'Address of a picture')
            [CompletionResult]::new('--collapse-key', '--collapse-key', [CompletionResultType]::ParameterName, 'Notifications with the same key replace each other')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'A word of your own, for sorting')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When it loses its sense: an instant (2030-01-31T00:00:00Z), or a span from now (1h, 7d)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Further fields for the app: a JSON object')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;push;devices' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register a device of a user')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Unregister a device of a user, or all of a kind')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;push;devices;add' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of device: ios, ios-voip, android, fcm or web')
            [CompletionResult]::new('--device-id', '--device-id', [CompletionResultType]::ParameterName, 'The device''s own id')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;push;devices;remove' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of device: ios, ios-voip, android, fcm or web')
            [CompletionResult]::new('--device-id', '--device-id', [CompletionResultType]::ParameterName, 'The device''s own id')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;push;devices;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register a device of a user')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Unregister a device of a user, or all of a kind')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;push;devices;help;add' {
            break
        }
        'imkit;push;devices;help;remove' {
            break
        }
        'imkit;push;devices;help;help' {
            break
        }
        'imkit;push;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a notification to the devices of users')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'Register and unregister the devices of users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;push;help;send' {
            break
        }
        'imkit;push;help;devices' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register a device of a user')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Unregister a device of a user, or all of a kind')
            break
        }
        'imkit;push;help;devices;add' {
            break
        }
        'imkit;push;help;devices;remove' {
            break
        }
        'imkit;push;help;help' {
            break
        }
        'imkit;words' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the words')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add words')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove words')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Replace all words by these')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all words')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add the words of a file: one on a line, or a JSON array')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;words;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;clear' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;import' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;words;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the words')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add words')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove words')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Replace all words by these')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all words')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add the words of a file: one on a line, or a JSON array')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;words;help;list' {
            break
        }
        'imkit;words;help;add' {
            break
        }
        'imkit;words;help;remove' {
            break
        }
        'imkit;words;help;set' {
            break
        }
        'imkit;words;help;clear' {
            break
        }
        'imkit;words;help;import' {
            break
        }
        'imkit;words;help;help' {
            break
        }
        'imkit;config' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the configuration, or the value of one key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one key to a whole new value; other keys stay')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Delete one key')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the configuration in an editor')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;config;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;config;set' {
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the value from a file; `-` is standard input')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;config;unset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;config;edit' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;config;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the configuration, or the value of one key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one key to a whole new value; other keys stay')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Delete one key')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the configuration in an editor')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;config;help;get' {
            break
        }
        'imkit;config;help;set' {
            break
        }
        'imkit;config;help;unset' {
            break
        }
        'imkit;config;help;edit' {
            break
        }
        'imkit;config;help;help' {
            break
        }
        'imkit;monitor' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Count the open WebSocket connections')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show the statistics of the last hour. The application''s keys in the answer are not printed')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Show connections and statistics again and again, until Ctrl-C')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;monitor;connections' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;monitor;stats' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;monitor;watch' {
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Time from one look to the next, such as `5s`; one second at least')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'End after so many looks')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;monitor;help' {
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Count the open WebSocket connections')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show the statistics of the last hour. The application''s keys in the answer are not printed')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Show connections and statistics again and again, until Ctrl-C')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;monitor;help;connections' {
            break
        }
        'imkit;monitor;help;stats' {
            break
        }
        'imkit;monitor;help;watch' {
            break
        }
        'imkit;monitor;help;help' {
            break
        }
        'imkit;jobs' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs of this machine, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one job: rows = acknowledged + rejected + unknown + remaining')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Carry a job on where it stopped')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete what is kept of a job, or of all jobs that are done')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;jobs;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;jobs;show' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;jobs;resume' {
            [CompletionResult]::new('--assume', '--assume', [CompletionResultType]::ParameterName, 'What became of rows of which nobody can tell it from here')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Requests under way at once, 1 to 64')
            [CompletionResult]::new('--settle', '--settle', [CompletionResultType]::ParameterName, 'How long a request without an answer may take to show its effect')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stop at the first rejected row')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;jobs;forget' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'Every job that is done')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;jobs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs of this machine, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one job: rows = acknowledged + rejected + unknown + remaining')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Carry a job on where it stopped')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete what is kept of a job, or of all jobs that are done')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;jobs;help;list' {
            break
        }
        'imkit;jobs;help;show' {
            break
        }
        'imkit;jobs;help;resume' {
            break
        }
        'imkit;jobs;help;forget' {
            break
        }
        'imkit;jobs;help;help' {
            break
        }
        'imkit;webhooks' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a room''s webhook and switch its bot on')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a room''s webhook and the state of its bot')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a room''s webhook away and switch its bot off')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive events on this machine until Ctrl-C: show them, record them, answer them')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Send a well-formed sample event to an address, and show the answer')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send recorded events to an address again, in order, one at a time')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;webhooks;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--bot-mode', '--bot-mode', [CompletionResultType]::ParameterName, 'Switch the bot on, which the webhook needs (default)')
            [CompletionResult]::new('--no-bot-mode', '--no-bot-mode', [CompletionResultType]::ParameterName, 'Switch the bot off: the address is kept, and nothing is sent')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;clear' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;listen' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address to listen on; port 0 takes a free one')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'File with the secret of the path, made when it is missing. Without it every start makes a secret of its own')
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'Set this room''s webhook while listening, and put it back at the end. May be repeated')
            [CompletionResult]::new('--public-url', '--public-url', [CompletionResultType]::ParameterName, 'Address under which the platform reaches this machine, such as a tunnel''s; for --room')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Append every event to this file (mode 0600), one line of JSON each')
            [CompletionResult]::new('--forward-to', '--forward-to', [CompletionResultType]::ParameterName, 'Pass every event on, and the answer back')
            [CompletionResult]::new('--reply', '--reply', [CompletionResultType]::ParameterName, 'Answer from this JSON file: `senderID`, `data` and `toBotState`, for messages, or one such object for each event name. `{{room}}`, `{{event}}`, `{{sender}}`, `{{text}}` and `{{botState}}` in its texts are filled in')
            [CompletionResult]::new('--exec', '--exec', [CompletionResultType]::ParameterName, 'Run a program for every event: the event on its standard input, the answer from its standard output. No shell is used, and everything behind --exec belongs to the program')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--insecure-plain-http', '--insecure-plain-http', [CompletionResultType]::ParameterName, 'Listen on other addresses than loopback without TLS. Anybody on the way can read the secret')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;trigger' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where to send it')
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'The room it happened in')
            [CompletionResult]::new('--sender', '--sender', [CompletionResultType]::ParameterName, 'Who caused it; in a join, who joined')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Whom it concerns: added or removed members. May be repeated [default: bob]')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Text of the message')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of the event: path=text or path:=json; dots go deeper. May be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;replay' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where to send the events')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'How many times as fast as recorded, or `max` for no waits')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only these events: a name such as MESSAGE, or a jq expression over the event')
            [CompletionResult]::new('--room', '--room', [CompletionResultType]::ParameterName, 'Only events of this room. May be repeated')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only events recorded from then on: an instant, or a span such as 1h before now')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only events recorded before: an instant, or a span such as 10m before now')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;webhooks;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a room''s webhook and switch its bot on')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a room''s webhook and the state of its bot')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a room''s webhook away and switch its bot off')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive events on this machine until Ctrl-C: show them, record them, answer them')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Send a well-formed sample event to an address, and show the answer')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send recorded events to an address again, in order, one at a time')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;webhooks;help;set' {
            break
        }
        'imkit;webhooks;help;get' {
            break
        }
        'imkit;webhooks;help;clear' {
            break
        }
        'imkit;webhooks;help;listen' {
            break
        }
        'imkit;webhooks;help;trigger' {
            break
        }
        'imkit;webhooks;help;replay' {
            break
        }
        'imkit;webhooks;help;help' {
            break
        }
        'imkit;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Field: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Field: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read a JSON body from a file; `-` is standard input')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Follow the pages of a GET list to the end')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a server''s address and API key under a profile name')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which server and key would be used, and where the key comes from')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored key of a profile')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask the server whether the key works')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the key and address for an application''s configuration')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;auth;login' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Where to keep the key; the keyring, unless the profile already says otherwise')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Make the profile the one that is used when none is named')
            [CompletionResult]::new('--no-check', '--no-check', [CompletionResultType]::ParameterName, 'Do not ask the server whether the key works')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth;status' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth;logout' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth;check' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the snippet')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Print the key even on a terminal')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;auth;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a server''s address and API key under a profile name')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which server and key would be used, and where the key comes from')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored key of a profile')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask the server whether the key works')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the key and address for an application''s configuration')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;auth;help;login' {
            break
        }
        'imkit;auth;help;status' {
            break
        }
        'imkit;auth;help;logout' {
            break
        }
        'imkit;auth;help;check' {
            break
        }
        'imkit;auth;help;export' {
            break
        }
        'imkit;auth;help;help' {
            break
        }
        'imkit;profiles' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one that is used when none is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile''s settings and where each comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;profiles;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;profiles;use' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;profiles;show' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;profiles;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one that is used when none is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile''s settings and where each comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;profiles;help;list' {
            break
        }
        'imkit;profiles;help;use' {
            break
        }
        'imkit;profiles;help;show' {
            break
        }
        'imkit;profiles;help;help' {
            break
        }
        'imkit;keys' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server in the foreground until Ctrl-C')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the server in the background and wait until it is ready')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the server; requests under way are finished first')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the server runs, and where')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Print the background server''s log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;keys;serve' {
            [CompletionResult]::new('--gateway-addr', '--gateway-addr', [CompletionResultType]::ParameterName, 'Address of the gateway, which speaks the platform''s API [default: 127.0.0.1:9001]')
            [CompletionResult]::new('--control-addr', '--control-addr', [CompletionResultType]::ParameterName, 'Address of the control door: health and management [default: 127.0.0.1:9000]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests that one key may send per minute: a number, or `off` [default: 1000]')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Serve TLS with this certificate chain (PEM)')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The certificate''s private key (PEM)')
            [CompletionResult]::new('--log-file', '--log-file', [CompletionResultType]::ParameterName, 'Write the log to a file instead of standard error')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep the data there [default: the data directory]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--ephemeral', '--ephemeral', [CompletionResultType]::ParameterName, 'Keep everything in memory; nothing survives a stop')
            [CompletionResult]::new('--insecure-plain-http', '--insecure-plain-http', [CompletionResultType]::ParameterName, 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys')
            [CompletionResult]::new('--announce', '--announce', [CompletionResultType]::ParameterName, 'Write one line of JSON to standard output when ready, and detach from the terminal')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;keys;start' {
            [CompletionResult]::new('--gateway-addr', '--gateway-addr', [CompletionResultType]::ParameterName, 'Address of the gateway, which speaks the platform''s API [default: 127.0.0.1:9001]')
            [CompletionResult]::new('--control-addr', '--control-addr', [CompletionResultType]::ParameterName, 'Address of the control door: health and management [default: 127.0.0.1:9000]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests that one key may send per minute: a number, or `off` [default: 1000]')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Serve TLS with this certificate chain (PEM)')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The certificate''s private key (PEM)')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--ephemeral', '--ephemeral', [CompletionResultType]::ParameterName, 'Keep everything in memory; nothing survives a stop')
            [CompletionResult]::new('--insecure-plain-http', '--insecure-plain-http', [CompletionResultType]::ParameterName, 'Listen on other addresses than loopback without TLS. Anybody on the way can read the keys')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;keys;stop' {
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Kill the server if it has not stopped in time')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;keys;status' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;keys;logs' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Lines to print from the end')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'Lines to print from the end')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on printing as the log grows')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on printing as the log grows')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;keys;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server in the foreground until Ctrl-C')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the server in the background and wait until it is ready')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the server; requests under way are finished first')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the server runs, and where')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Print the background server''s log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;keys;help;serve' {
            break
        }
        'imkit;keys;help;start' {
            break
        }
        'imkit;keys;help;stop' {
            break
        }
        'imkit;keys;help;status' {
            break
        }
        'imkit;keys;help;logs' {
            break
        }
        'imkit;keys;help;help' {
            break
        }
        'imkit;emulator' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('faults', 'faults', [CompletionResultType]::ParameterValue, 'Make requests fail on purpose')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'Read and move the local IMKIT''s clock')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the local IMKIT')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save everything in the local IMKIT to a file. It holds the users'' tokens')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace everything in the local IMKIT by a snapshot')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;faults' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the faults that wait')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove one fault, or all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;faults;add' {
            [CompletionResult]::new('--operation', '--operation', [CompletionResultType]::ParameterName, 'Operation to fail, such as messages.send; all when missing')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'HTTP status to answer with')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Form of the answer')
            [CompletionResult]::new('--rc', '--rc', [CompletionResultType]::ParameterName, 'RC of the answer; alone, the status stays 200')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Error code of the answer')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Message of the answer')
            [CompletionResult]::new('--retry-after', '--retry-after', [CompletionResultType]::ParameterName, 'retryAfter of the answer: JSON, or any text')
            [CompletionResult]::new('--retry-after-header', '--retry-after-header', [CompletionResultType]::ParameterName, 'Retry-After header of the answer')
            [CompletionResult]::new('--delay', '--delay', [CompletionResultType]::ParameterName, 'Wait before answering')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Close the connection without an answer')
            [CompletionResult]::new('--times', '--times', [CompletionResultType]::ParameterName, 'How often the fault strikes; 0 = until it is cleared')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Strike only every N-th matching request')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;faults;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;faults;clear' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;faults;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the faults that wait')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove one fault, or all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;faults;help;add' {
            break
        }
        'imkit;emulator;faults;help;list' {
            break
        }
        'imkit;emulator;faults;help;clear' {
            break
        }
        'imkit;emulator;faults;help;help' {
            break
        }
        'imkit;emulator;clock' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time; it goes on from there')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time forward')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the real time')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;clock;show' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;clock;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;clock;advance' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;clock;reset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;clock;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time; it goes on from there')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time forward')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the real time')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;clock;help;show' {
            break
        }
        'imkit;emulator;clock;help;set' {
            break
        }
        'imkit;emulator;clock;help;advance' {
            break
        }
        'imkit;emulator;clock;help;reset' {
            break
        }
        'imkit;emulator;clock;help;help' {
            break
        }
        'imkit;emulator;reset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;snapshot' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;restore' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;emulator;help' {
            [CompletionResult]::new('faults', 'faults', [CompletionResultType]::ParameterValue, 'Make requests fail on purpose')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'Read and move the local IMKIT''s clock')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the local IMKIT')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save everything in the local IMKIT to a file. It holds the users'' tokens')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace everything in the local IMKIT by a snapshot')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;emulator;help;faults' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the faults that wait')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove one fault, or all of them')
            break
        }
        'imkit;emulator;help;faults;add' {
            break
        }
        'imkit;emulator;help;faults;list' {
            break
        }
        'imkit;emulator;help;faults;clear' {
            break
        }
        'imkit;emulator;help;clock' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time; it goes on from there')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time forward')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the real time')
            break
        }
        'imkit;emulator;help;clock;show' {
            break
        }
        'imkit;emulator;help;clock;set' {
            break
        }
        'imkit;emulator;help;clock;advance' {
            break
        }
        'imkit;emulator;help;clock;reset' {
            break
        }
        'imkit;emulator;help;reset' {
            break
        }
        'imkit;emulator;help;snapshot' {
            break
        }
        'imkit;emulator;help;restore' {
            break
        }
        'imkit;emulator;help;help' {
            break
        }
        'imkit;governor' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who uses which rate limit on this machine, and who waits')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget pauses and waiting processes. Nobody gets faster by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;governor;status' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--current', '--current', [CompletionResultType]::ParameterName, 'Only the state of the server and key in use')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;governor;reset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All states')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;governor;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who uses which rate limit on this machine, and who waits')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget pauses and waiting processes. Nobody gets faster by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;governor;help;status' {
            break
        }
        'imkit;governor;help;reset' {
            break
        }
        'imkit;governor;help;help' {
            break
        }
        'imkit;completions' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'Print a script that never calls imkit')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;man' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;generate' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Named connection to use [env: IMKIT_PROFILE]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Address of the IMKIT server [env: IMKIT_BASE_URL]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'Read the API key from a file')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Read further environment variables from a file; the real environment wins [env: IMKIT_ENV_FILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [default: table] [env: IMKIT_OUTPUT]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to print, in this order; dots go deeper (`members.0`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT]')
            [CompletionResult]::new('--max-wait', '--max-wait', [CompletionResultType]::ParameterName, 'Begin no further attempt later than this, waits included [default: 60s] [env: IMKIT_MAX_WAIT]')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file besides the system''s [env: IMKIT_CA_FILE]')
            [CompletionResult]::new('--rate-limit', '--rate-limit', [CompletionResultType]::ParameterName, 'Requests per minute that the platform allows, shared by all processes of this machine that use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT]')
            [CompletionResult]::new('--reserve', '--reserve', [CompletionResultType]::ParameterName, 'Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE]')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Fail if a file is stale instead of writing it')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use the local IMKIT, starting it if it does not run (profile `local`)')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the API key from standard input')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request that would change something, and do not send it')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive operations')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only, no notes')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: requests and waits (-v), and what libraries say (-vv)')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every request that changes something [env: IMKIT_READ_ONLY]')
            [CompletionResult]::new('--allow-plain-http', '--allow-plain-http', [CompletionResultType]::ParameterName, 'Send the key over plain http to another host. Anybody on the way can read it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'imkit;help' {
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Create, change, read and find users')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Issue, bind and revoke users'' access tokens')
            [CompletionResult]::new('rooms', 'rooms', [CompletionResultType]::ParameterValue, 'Create, change, freeze and delete rooms, and manage their members')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Send, read, recall, pin and delete messages')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Speak as one user: profile, rooms, unread counts, blocks, preferences')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Create, change and list user groups')
            [CompletionResult]::new('files', 'files', [CompletionResultType]::ParameterValue, 'Upload, download and count files')
            [CompletionResult]::new('stickers', 'stickers', [CompletionResultType]::ParameterValue, 'Upload, list and delete sticker sets')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send push notifications, and manage the devices that get them')
            [CompletionResult]::new('words', 'words', [CompletionResultType]::ParameterValue, 'Read and change the words that are kept out of messages')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Read and change the application''s runtime configuration')
            [CompletionResult]::new('monitor', 'monitor', [CompletionResultType]::ParameterValue, 'Read and watch connection counts and statistics')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'List, show, resume and forget jobs over many rows')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Set rooms'' webhooks, receive their events, send samples and replay recordings')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any request to the platform')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Log in and out, and show which key is used')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List, choose and show named connections')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Run the local server')
            [CompletionResult]::new('emulator', 'emulator', [CompletionResultType]::ParameterValue, 'Control the local IMKIT: faults, clock, reset, snapshots')
            [CompletionResult]::new('governor', 'governor', [CompletionResultType]::ParameterValue, 'Show and reset what keeps all processes under the rate limit')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of imkit or of one command')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write or check the generated files of the source tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;help;users' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user that exists')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users, all of them unless --limit says less')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find users whose id or nickname holds a text')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users as NDJSON, JSON or CSV')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create or update a user for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Mute the notifications of a room for a user. Messages are delivered all the same')
            break
        }
        'imkit;help;users;create' {
            break
        }
        'imkit;help;users;update' {
            break
        }
        'imkit;help;users;get' {
            break
        }
        'imkit;help;users;list' {
            break
        }
        'imkit;help;users;find' {
            break
        }
        'imkit;help;users;export' {
            break
        }
        'imkit;help;users;import' {
            break
        }
        'imkit;help;users;notifications' {
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for a user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room for a user')
            break
        }
        'imkit;help;users;notifications;mute' {
            break
        }
        'imkit;help;users;notifications;unmute' {
            break
        }
        'imkit;help;tokens' {
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Have the server issue a token for a user and print it')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user, beside those that the user has')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user; the former one dies at once')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Issue a token for the user of every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them; with --from, those of many users')
            break
        }
        'imkit;help;tokens;issue' {
            break
        }
        'imkit;help;tokens;assign' {
            break
        }
        'imkit;help;tokens;set' {
            break
        }
        'imkit;help;tokens;provision' {
            break
        }
        'imkit;help;tokens;revoke' {
            break
        }
        'imkit;help;rooms' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one room')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a room; only what is given changes')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a room with all its messages, for good')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze a room: users no longer see it. Reversible')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze a room')
            [CompletionResult]::new('exists', 'exists', [CompletionResultType]::ParameterValue, 'Say whether a room exists; exit 3 when it does not')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Create a room for every row of a CSV, NDJSON or JSON file')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and withdraw invitations to a room; `rooms members add --invite` makes them')
            [CompletionResult]::new('bans', 'bans', [CompletionResultType]::ParameterValue, 'Ban users in a room')
            break
        }
        'imkit;help;rooms;create' {
            break
        }
        'imkit;help;rooms;get' {
            break
        }
        'imkit;help;rooms;update' {
            break
        }
        'imkit;help;rooms;delete' {
            break
        }
        'imkit;help;rooms;freeze' {
            break
        }
        'imkit;help;rooms;unfreeze' {
            break
        }
        'imkit;help;rooms;exists' {
            break
        }
        'imkit;help;rooms;import' {
            break
        }
        'imkit;help;rooms;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Make the members of a room those of a list')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Set a member''s role')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a property of a member')
            break
        }
        'imkit;help;rooms;members;list' {
            break
        }
        'imkit;help;rooms;members;add' {
            break
        }
        'imkit;help;rooms;members;remove' {
            break
        }
        'imkit;help;rooms;members;sync' {
            break
        }
        'imkit;help;rooms;members;role' {
            break
        }
        'imkit;help;rooms;members;set' {
            break
        }
        'imkit;help;rooms;invitations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is invited to a room and has not answered')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw invitations to a room. Whoever is not invited is passed over')
            break
        }
        'imkit;help;rooms;invitations;list' {
            break
        }
        'imkit;help;rooms;invitations;cancel' {
            break
        }
        'imkit;help;rooms;bans' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Ban a user: no more messages into the room. Banning again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is banned in a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a ban')
            break
        }
        'imkit;help;rooms;bans;add' {
            break
        }
        'imkit;help;rooms;bans;list' {
            break
        }
        'imkit;help;rooms;bans;remove' {
            break
        }
        'imkit;help;messages' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message as a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a room, latest change first, or of all rooms, newest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'List a message with those before and after it in its room')
            [CompletionResult]::new('pinned', 'pinned', [CompletionResultType]::ParameterValue, 'List the pinned messages of a room')
            [CompletionResult]::new('batch-status', 'batch-status', [CompletionResultType]::ParameterValue, 'List the messages that a batch has sent so far')
            [CompletionResult]::new('hide', 'hide', [CompletionResultType]::ParameterValue, 'Hide a message from the users in its room, or all that one user sent there. Reversible')
            [CompletionResult]::new('unhide', 'unhide', [CompletionResultType]::ParameterValue, 'Show a hidden message again, or all that one user sent in a room')
            [CompletionResult]::new('broadcast', 'broadcast', [CompletionResultType]::ParameterValue, 'Send one message to many users or rooms')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Look for a word in what a user may see, and list the ids of messages')
            break
        }
        'imkit;help;messages;send' {
            break
        }
        'imkit;help;messages;list' {
            break
        }
        'imkit;help;messages;export' {
            break
        }
        'imkit;help;messages;context' {
            break
        }
        'imkit;help;messages;pinned' {
            break
        }
        'imkit;help;messages;batch-status' {
            break
        }
        'imkit;help;messages;hide' {
            break
        }
        'imkit;help;messages;unhide' {
            break
        }
        'imkit;help;messages;broadcast' {
            break
        }
        'imkit;help;messages;delete' {
            break
        }
        'imkit;help;messages;purge' {
            break
        }
        'imkit;help;messages;recall' {
            break
        }
        'imkit;help;messages;pin' {
            break
        }
        'imkit;help;messages;unpin' {
            break
        }
        'imkit;help;messages;search' {
            break
        }
        'imkit;help;me' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the user''s own profile')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the user''s own profile; only what is given changes')
            [CompletionResult]::new('badge', 'badge', [CompletionResultType]::ParameterValue, 'Count the user''s unread messages')
            [CompletionResult]::new('rooms', 'rooms', [CompletionResultType]::ParameterValue, 'List the user''s rooms, mute and leave them, and keep preferences for them')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'React to messages')
            [CompletionResult]::new('invitations', 'invitations', [CompletionResultType]::ParameterValue, 'List and decline invitations to rooms')
            [CompletionResult]::new('blocks', 'blocks', [CompletionResultType]::ParameterValue, 'Block users from direct chats')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep the user''s preferences, by key')
            [CompletionResult]::new('notifications', 'notifications', [CompletionResultType]::ParameterValue, 'Turn the user''s notifications on or off')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Revoke the token in use, or all others of the user')
            break
        }
        'imkit;help;me;get' {
            break
        }
        'imkit;help;me;update' {
            break
        }
        'imkit;help;me;badge' {
            break
        }
        'imkit;help;me;rooms' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s rooms with their unread counts. Frozen rooms are not among them')
            [CompletionResult]::new('mute', 'mute', [CompletionResultType]::ParameterValue, 'Mute a room''s notifications for the user')
            [CompletionResult]::new('unmute', 'unmute', [CompletionResultType]::ParameterValue, 'End the muting of a room')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Join a room, or accept an invitation to it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room with the user in it, and bring in others')
            [CompletionResult]::new('ids', 'ids', [CompletionResultType]::ParameterValue, 'List the ids of the user''s rooms')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a room as read up to a message')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave a room')
            [CompletionResult]::new('prefs', 'prefs', [CompletionResultType]::ParameterValue, 'Keep preferences for rooms: private tags, a folder, flags')
            break
        }
        'imkit;help;me;rooms;list' {
            break
        }
        'imkit;help;me;rooms;mute' {
            break
        }
        'imkit;help;me;rooms;unmute' {
            break
        }
        'imkit;help;me;rooms;join' {
            break
        }
        'imkit;help;me;rooms;create' {
            break
        }
        'imkit;help;me;rooms;ids' {
            break
        }
        'imkit;help;me;rooms;read' {
            break
        }
        'imkit;help;me;rooms;leave' {
            break
        }
        'imkit;help;me;rooms;prefs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the preferences for rooms, of the user or of a group')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set preferences for a room; only what is given changes')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Unset one preference for a room')
            break
        }
        'imkit;help;me;rooms;prefs;list' {
            break
        }
        'imkit;help;me;rooms;prefs;set' {
            break
        }
        'imkit;help;me;rooms;prefs;unset' {
            break
        }
        'imkit;help;me;messages' {
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message')
            [CompletionResult]::new('unreact', 'unreact', [CompletionResultType]::ParameterValue, 'Take a reaction back')
            break
        }
        'imkit;help;me;messages;react' {
            break
        }
        'imkit;help;me;messages;unreact' {
            break
        }
        'imkit;help;me;invitations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the rooms that the user is invited to')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Decline the invitations to a room. `imkit me rooms join` accepts')
            break
        }
        'imkit;help;me;invitations;list' {
            break
        }
        'imkit;help;me;invitations;decline' {
            break
        }
        'imkit;help;me;blocks' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Block a user: the direct room of the two is closed in both directions')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users whom the user has blocked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Lift a block')
            break
        }
        'imkit;help;me;blocks;add' {
            break
        }
        'imkit;help;me;blocks;list' {
            break
        }
        'imkit;help;me;blocks;remove' {
            break
        }
        'imkit;help;me;prefs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user''s preferences')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one preference')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a preference: a JSON object, in place of the former one of this key')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a preference')
            break
        }
        'imkit;help;me;prefs;list' {
            break
        }
        'imkit;help;me;prefs;get' {
            break
        }
        'imkit;help;me;prefs;set' {
            break
        }
        'imkit;help;me;prefs;delete' {
            break
        }
        'imkit;help;me;notifications' {
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Turn notifications on')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Turn notifications off')
            break
        }
        'imkit;help;me;notifications;on' {
            break
        }
        'imkit;help;me;notifications;off' {
            break
        }
        'imkit;help;me;logout' {
            break
        }
        'imkit;help;groups' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user group, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group that exists')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List user groups')
            break
        }
        'imkit;help;groups;create' {
            break
        }
        'imkit;help;groups;update' {
            break
        }
        'imkit;help;groups;list' {
            break
        }
        'imkit;help;files' {
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a file to a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Download a file')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'Show what is known about a file')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count files and their bytes by room tag')
            break
        }
        'imkit;help;files;upload' {
            break
        }
        'imkit;help;files;get' {
            break
        }
        'imkit;help;files;info' {
            break
        }
        'imkit;help;files;stats' {
            break
        }
        'imkit;help;stickers' {
            [CompletionResult]::new('upload', 'upload', [CompletionResultType]::ParameterValue, 'Upload a sticker set, or replace the one that has its id')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sticker sets')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a sticker set')
            break
        }
        'imkit;help;stickers;upload' {
            break
        }
        'imkit;help;stickers;list' {
            break
        }
        'imkit;help;stickers;delete' {
            break
        }
        'imkit;help;push' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a notification to the devices of users')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'Register and unregister the devices of users')
            break
        }
        'imkit;help;push;send' {
            break
        }
        'imkit;help;push;devices' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register a device of a user')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Unregister a device of a user, or all of a kind')
            break
        }
        'imkit;help;push;devices;add' {
            break
        }
        'imkit;help;push;devices;remove' {
            break
        }
        'imkit;help;words' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the words')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add words')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove words')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Replace all words by these')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all words')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add the words of a file: one on a line, or a JSON array')
            break
        }
        'imkit;help;words;list' {
            break
        }
        'imkit;help;words;add' {
            break
        }
        'imkit;help;words;remove' {
            break
        }
        'imkit;help;words;set' {
            break
        }
        'imkit;help;words;clear' {
            break
        }
        'imkit;help;words;import' {
            break
        }
        'imkit;help;config' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the configuration, or the value of one key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one key to a whole new value; other keys stay')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Delete one key')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the configuration in an editor')
            break
        }
        'imkit;help;config;get' {
            break
        }
        'imkit;help;config;set' {
            break
        }
        'imkit;help;config;unset' {
            break
        }
        'imkit;help;config;edit' {
            break
        }
        'imkit;help;monitor' {
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Count the open WebSocket connections')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show the statistics of the last hour. The application''s keys in the answer are not printed')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Show connections and statistics again and again, until Ctrl-C')
            break
        }
        'imkit;help;monitor;connections' {
            break
        }
        'imkit;help;monitor;stats' {
            break
        }
        'imkit;help;monitor;watch' {
            break
        }
        'imkit;help;jobs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs of this machine, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one job: rows = acknowledged + rejected + unknown + remaining')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Carry a job on where it stopped')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete what is kept of a job, or of all jobs that are done')
            break
        }
        'imkit;help;jobs;list' {
            break
        }
        'imkit;help;jobs;show' {
            break
        }
        'imkit;help;jobs;resume' {
            break
        }
        'imkit;help;jobs;forget' {
            break
        }
        'imkit;help;webhooks' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a room''s webhook and switch its bot on')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a room''s webhook and the state of its bot')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a room''s webhook away and switch its bot off')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive events on this machine until Ctrl-C: show them, record them, answer them')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Send a well-formed sample event to an address, and show the answer')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send recorded events to an address again, in order, one at a time')
            break
        }
        'imkit;help;webhooks;set' {
            break
        }
        'imkit;help;webhooks;get' {
            break
        }
        'imkit;help;webhooks;clear' {
            break
        }
        'imkit;help;webhooks;listen' {
            break
        }
        'imkit;help;webhooks;trigger' {
            break
        }
        'imkit;help;webhooks;replay' {
            break
        }
        'imkit;help;api' {
            break
        }
        'imkit;help;auth' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a server''s address and API key under a profile name')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which server and key would be used, and where the key comes from')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored key of a profile')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask the server whether the key works')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the key and address for an application''s configuration')
            break
        }
        'imkit;help;auth;login' {
            break
        }
        'imkit;help;auth;status' {
            break
        }
        'imkit;help;auth;logout' {
            break
        }
        'imkit;help;auth;check' {
            break
        }
        'imkit;help;auth;export' {
            break
        }
        'imkit;help;profiles' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one that is used when none is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile''s settings and where each comes from')
            break
        }
        'imkit;help;profiles;list' {
            break
        }
        'imkit;help;profiles;use' {
            break
        }
        'imkit;help;profiles;show' {
            break
        }
        'imkit;help;keys' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server in the foreground until Ctrl-C')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the server in the background and wait until it is ready')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the server; requests under way are finished first')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the server runs, and where')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Print the background server''s log')
            break
        }
        'imkit;help;keys;serve' {
            break
        }
        'imkit;help;keys;start' {
            break
        }
        'imkit;help;keys;stop' {
            break
        }
        'imkit;help;keys;status' {
            break
        }
        'imkit;help;keys;logs' {
            break
        }
        'imkit;help;emulator' {
            [CompletionResult]::new('faults', 'faults', [CompletionResultType]::ParameterValue, 'Make requests fail on purpose')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'Read and move the local IMKIT''s clock')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the local IMKIT')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save everything in the local IMKIT to a file. It holds the users'' tokens')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace everything in the local IMKIT by a snapshot')
            break
        }
        'imkit;help;emulator;faults' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the faults that wait')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove one fault, or all of them')
            break
        }
        'imkit;help;emulator;faults;add' {
            break
        }
        'imkit;help;emulator;faults;list' {
            break
        }
        'imkit;help;emulator;faults;clear' {
            break
        }
        'imkit;help;emulator;clock' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time; it goes on from there')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time forward')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the real time')
            break
        }
        'imkit;help;emulator;clock;show' {
            break
        }
        'imkit;help;emulator;clock;set' {
            break
        }
        'imkit;help;emulator;clock;advance' {
            break
        }
        'imkit;help;emulator;clock;reset' {
            break
        }
        'imkit;help;emulator;reset' {
            break
        }
        'imkit;help;emulator;snapshot' {
            break
        }
        'imkit;help;emulator;restore' {
            break
        }
        'imkit;help;governor' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who uses which rate limit on this machine, and who waits')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget pauses and waiting processes. Nobody gets faster by it')
            break
        }
        'imkit;help;governor;status' {
            break
        }
        'imkit;help;governor;reset' {
            break
        }
        'imkit;help;completions' {
            break
        }
        'imkit;help;man' {
            break
        }
        'imkit;help;generate' {
            break
        }
        'imkit;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
