// The platform's Node sample at work, with axios. Server and key come from the environment; a line
// of JSON for each answer goes to standard output.
'use strict';
const axios = require('axios');

const api = axios.create({
  baseURL: process.env.IMKIT_BASE_URL,
  headers: { 'IM-API-KEY': process.env.IMKIT_API_KEY, 'Content-Type': 'application/json' },
  proxy: false,
  timeout: 20000,
});

const answer = async (request) => {
  try {
    return await request;
  } catch (error) {
    if (!error.response) throw error;
    return error.response;
  }
};

const tell = (step, response) => {
  const { status, headers, data } = response;
  console.log(JSON.stringify({ step, status, type: headers['content-type'], body: data }));
};

const main = async () => {
  const user = { _id: 'alice', nickname: 'Älice 🙂' };
  tell('create a user', await answer(api.post('/admin/clients', user)));
  const token = { _id: 'alice', issueAccessToken: true };
  tell('issue a token', await answer(api.post('/admin/clients', token)));
  const room = { _id: 'lobby', name: 'Lobby', roomType: 'group', members: ['alice'] };
  tell('create a room', await answer(api.post('/rooms/', room)));
  const message = { room: 'lobby', sender: 'alice', message: 'Grüße & <b>', messageType: 'text' };
  tell('send a message', await answer(api.post('/messages', message)));
  const page = { params: { limit: 10 } };
  tell('list messages', await answer(api.get('/rooms/lobby/messages/v3', page)));
  const query = { params: { q: JSON.stringify({ _id: 'alice' }), limit: 1 } };
  tell('find a user', await answer(api.get('/admin/clients', query)));
  tell('without the scope', await answer(api.get('/config')));
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await answer(api.get('/admin/clients', query));
    if (response.status !== 200) {
      tell('too often', response);
      return;
    }
  }
  throw new Error('there was no limit');
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
