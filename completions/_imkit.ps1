
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
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Create, change and list user groups')
            [CompletionResult]::new('monitor', 'monitor', [CompletionResultType]::ParameterValue, 'Read connection counts and statistics')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any request to the platform')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Log in and out, and show which key is used')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List, choose and show named connections')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Run the local server')
            [CompletionResult]::new('emulator', 'emulator', [CompletionResultType]::ParameterValue, 'Control the local IMKIT: faults, clock, reset, snapshots')
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
        'imkit;users;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user, or update the one that has this id')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user that exists')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users, all of them unless --limit says less')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find users whose id or nickname holds a text')
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
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them')
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
        'imkit;tokens;revoke' {
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
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Revoke every token of the user')
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
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them')
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
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
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
        'imkit;rooms;members;help;role' {
            break
        }
        'imkit;rooms;members;help;set' {
            break
        }
        'imkit;rooms;members;help;help' {
            break
        }
        'imkit;rooms;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a room')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one room')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a room; only what is given changes')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a room with all its messages, for good')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze a room: users no longer see it. Reversible')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze a room')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
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
        'imkit;rooms;help;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
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
        'imkit;rooms;help;members;role' {
            break
        }
        'imkit;rooms;help;members;set' {
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s messages, latest change first')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;messages;send' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The sender''s user id')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Kind of message: text, image, location, or any of your own')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Further field of the message: name=text or name:=json. May be repeated')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the text from a file; `-` is standard input')
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
            [CompletionResult]::new('--no-push', '--no-push', [CompletionResultType]::ParameterName, 'Do not notify members')
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
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages changed since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d)')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s messages, latest change first')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;messages;help;send' {
            break
        }
        'imkit;messages;help;list' {
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
        'imkit;messages;help;help' {
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
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'imkit;monitor;help;connections' {
            break
        }
        'imkit;monitor;help;stats' {
            break
        }
        'imkit;monitor;help;help' {
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
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Create, change and list user groups')
            [CompletionResult]::new('monitor', 'monitor', [CompletionResultType]::ParameterValue, 'Read connection counts and statistics')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any request to the platform')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Log in and out, and show which key is used')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List, choose and show named connections')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Run the local server')
            [CompletionResult]::new('emulator', 'emulator', [CompletionResultType]::ParameterValue, 'Control the local IMKIT: faults, clock, reset, snapshots')
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
        'imkit;help;tokens' {
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Have the server issue a token for a user and print it')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user, beside those that the user has')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Bind a token of your own to a user; the former one dies at once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke one token of a user, or all of them')
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
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List, add, remove and change a room''s members')
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
        'imkit;help;rooms;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s members with their roles')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members to a room')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members from a room')
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
        'imkit;help;rooms;members;role' {
            break
        }
        'imkit;help;rooms;members;set' {
            break
        }
        'imkit;help;messages' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message as a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a room''s messages, latest change first')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete one message for good')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a room for good')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Take a message back: its content goes, its place stays')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin a message')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Unpin a message')
            break
        }
        'imkit;help;messages;send' {
            break
        }
        'imkit;help;messages;list' {
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
        'imkit;help;monitor' {
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Count the open WebSocket connections')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show the statistics of the last hour. The application''s keys in the answer are not printed')
            break
        }
        'imkit;help;monitor;connections' {
            break
        }
        'imkit;help;monitor;stats' {
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
