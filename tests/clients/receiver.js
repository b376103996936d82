// A bot with Express and axios: it receives a room's events, says what it heard, and answers. Server
// and key come from the environment; a line of JSON for each event goes to standard output.
'use strict';
const crypto = require('crypto');
const axios = require('axios');
const express = require('express');

const api = axios.create({
  baseURL: process.env.IMKIT_BASE_URL,
  headers: { 'IM-API-KEY': process.env.IMKIT_API_KEY },
  proxy: false,
  timeout: 20000,
});
const secret = crypto.randomBytes(16).toString('hex');

const app = express();
app.use(express.json());
app.post(`/hook/${secret}`, (req, res) => {
  const { event, roomID, data } = req.body;
  console.log(JSON.stringify({ event, roomID, from: data.sender._id, said: data.message }));
  const message = `You said: ${data.message}`;
  res.json({ senderID: 'bot', data: { messageType: 'text', message }, toBotState: 'met' });
});

const main = async (port) => {
  const webhook = `http://127.0.0.1:${port}/hook/${secret}`;
  for (const _id of ['alice', 'bot']) await api.post('/admin/clients', { _id, nickname: _id });
  await api.post('/rooms/', { _id: 'lobby', roomType: 'group', members: ['alice', 'bot'] });
  const { data } = await api.put('/rooms/lobby', { webhook, botMode: true });
  if (data.result.webhook !== webhook) throw new Error('the webhook was not taken');
  const message = { room: 'lobby', sender: 'alice', message: 'Hello', messageType: 'text' };
  await api.post('/messages', message);
};

const server = app.listen(0, '127.0.0.1', () => {
  main(server.address().port).catch((error) => {
    console.error(error.message, error.response && error.response.data);
    process.exit(1);
  });
});
// It ends with whoever started it.
process.stdin.resume().on('end', () => process.exit(0));
