// Clients others wrote, reading answers that come in several responses.
import { createClient } from 'graphql-sse';
import { meros } from 'meros/browser';
import { answerLines } from './lines.mjs';

await answerLines({
  async multipart({ url, query }) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { accept: 'multipart/mixed', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const parts = [];
    for await (const part of await meros(response)) parts.push({ isJson: part.json, body: part.body });
    return parts;
  },

  async events({ url, query }) {
    const client = createClient({ url, retryAttempts: 0 });
    const parts = [];
    for await (const body of client.iterate({ query })) parts.push({ isJson: true, body });
    client.dispose();
    return parts;
  },
});
