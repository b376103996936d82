// The platform's Node sample at work, with nothing but Node. Server and key come from the
// environment; a line of JSON for each answer goes to standard output.
'use strict';

const baseURL = process.env.IMKIT_BASE_URL;
const headers = { 'IM-API-KEY': process.env.IMKIT_API_KEY, 'Content-Type': 'application/json' };

const call = async (method, path, data) => {
  const body = data && JSON.stringify(data);
  const signal = AbortSignal.timeout(20000);
  const response = await fetch(baseURL + path, { method, headers, body, signal });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
};

const tell = (step, answer) => console.log(JSON.stringify({ step, ...answer }));

const main = async () => {
  const user = { _id: 'alice', nickname: 'Älice 🙂' };
  tell('create a user', await call('POST', '/admin/clients', user));
  const token = { _id: 'alice', issueAccessToken: true };
  tell('issue a token', await call('POST', '/admin/clients', token));
  const room = { _id: 'lobby', name: 'Lobby', roomType: 'group', members: ['alice'] };
  tell('create a room', await call('POST', '/rooms/', room));
  const message = { room: 'lobby', sender: 'alice', message: 'Grüße & <b>', messageType: 'text' };
  tell('send a message', await call('POST', '/messages', message));
  tell('list messages', await call('GET', '/rooms/lobby/messages/v3?limit=10'));
  const query = new URLSearchParams({ q: JSON.stringify({ _id: 'alice' }), limit: '1' });
  tell('find a user', await call('GET', `/admin/clients?${query}`));
  tell('without the scope', await call('GET', '/config'));
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await call('GET', `/admin/clients?${query}`);
    if (answer.status !== 200) {
      tell('too often', answer);
      return;
    }
  }
  throw new Error('there was no limit');
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
