// What the clients of graphql-ws and graphql-sse make of our endpoint.
import { createClient as createSocketClient } from 'graphql-ws';
import { createClient as createEventClient } from 'graphql-sse';
import WebSocket from 'ws';
import { answerLines } from './lines.mjs';

// Everything an operation gives: its responses, and how it ended.
async function collect(client, payload) {
  const responses = [];
  try {
    for await (const response of client.iterate(payload)) responses.push(response);
    return { responses, end: 'complete' };
  } catch (error) {
    return { responses, end: Array.isArray(error) ? 'error' : 'failure', message: Array.isArray(error) ? error[0].message : String(error?.message ?? error?.reason ?? error) };
  }
}

await answerLines({
  // All operations at once on one connection.
  async socket({ url, operations }) {
    const client = createSocketClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const answers = await Promise.all(operations.map((operation) => collect(client, operation)));
    await client.dispose();
    return answers;
  },

  // Takes some responses and unsubscribes; the connection then still serves another operation.
  async unsubscribe({ url, operation, take, then }) {
    const client = createSocketClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const responses = [];
    for await (const response of client.iterate(operation)) {
      responses.push(response);
      if (responses.length === take) break;
    }
    const next = await collect(client, then);
    await client.dispose();
    return { responses, next };
  },

  async events({ url, operations }) {
    const client = createEventClient({ url, singleConnection: false, retryAttempts: 0 });
    const answers = await Promise.all(operations.map((operation) => collect(client, operation)));
    client.dispose();
    return answers;
  },
});
