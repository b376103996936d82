<?php
// The platform's PHP sample at work, with curl. Server and key come from the environment; a line of
// JSON for each answer goes to standard output.
declare(strict_types=1);

function call(string $method, string $path, ?array $data = null): array
{
    $curl = curl_init();
    curl_setopt($curl, CURLOPT_URL, getenv('IMKIT_BASE_URL') . $path);
    curl_setopt($curl, CURLOPT_CUSTOMREQUEST, $method);
    curl_setopt($curl, CURLOPT_HTTPHEADER, [
        'IM-API-KEY: ' . getenv('IMKIT_API_KEY'),
        'Content-Type: application/json',
    ]);
    if ($data !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($data));
    }
    curl_setopt($curl, CURLOPT_PROXY, '');
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($curl, CURLOPT_TIMEOUT, 20);
    $body = curl_exec($curl);
    if ($body === false) {
        fwrite(STDERR, curl_error($curl) . "\n");
        exit(1);
    }
    return [
        'status' => curl_getinfo($curl, CURLINFO_RESPONSE_CODE),
        'type' => curl_getinfo($curl, CURLINFO_CONTENT_TYPE),
        // Objects stay objects: an empty one would be written as a list otherwise.
        'body' => json_decode($body, false, 512, JSON_THROW_ON_ERROR),
    ];
}

function tell(string $step, array $answer): void
{
    echo json_encode(['step' => $step] + $answer, JSON_THROW_ON_ERROR), "\n";
}

$user = ['_id' => 'alice', 'nickname' => 'Älice 🙂'];
tell('create a user', call('POST', '/admin/clients', $user));
$token = ['_id' => 'alice', 'issueAccessToken' => true];
tell('issue a token', call('POST', '/admin/clients', $token));
$room = ['_id' => 'lobby', 'name' => 'Lobby', 'roomType' => 'group', 'members' => ['alice']];
tell('create a room', call('POST', '/rooms/', $room));
$message = ['room' => 'lobby', 'sender' => 'alice', 'message' => 'Grüße & <b>', 'messageType' => 'text'];
tell('send a message', call('POST', '/messages', $message));
tell('list messages', call('GET', '/rooms/lobby/messages/v3?limit=10'));
$query = http_build_query(['q' => json_encode(['_id' => 'alice']), 'limit' => 1]);
tell('find a user', call('GET', "/admin/clients?$query"));
tell('without the scope', call('GET', '/config'));
for ($tries = 0; $tries < 100; $tries++) {
    $answer = call('GET', "/admin/clients?$query");
    if ($answer['status'] !== 200) {
        tell('too often', $answer);
        exit(0);
    }
}
fwrite(STDERR, "there was no limit\n");
exit(1);
