// How operations travel: answers in parts as multipart and subscriptions by WebSocket, or everything as server-sent events.
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { getOperationAST, Kind, parse } from 'graphql';
import { meros } from 'meros/browser';

/** Types are asked for in this order; a single response comes as JSON even if the client would take parts. */
const accepted = 'multipart/mixed, application/graphql-response+json, application/json;q=0.9';

export function createFetcher(endpoint, settings) {
  return (asked, options) => {
    const { token, delivery } = settings();
    const headers = new Headers(token ? { Authorization: 'Bearer ' + token } : {});
    for (const [name, value] of Object.entries(options?.headers ?? {})) { headers.set(name, value); }
    const { request, operation } = readOperation(asked);
    const isIntrospection = request.operationName === 'IntrospectionQuery';
    if (delivery === 'events' && !isIntrospection) {
      return overEvents(endpoint, request, Object.fromEntries(headers));
    }

    return operation?.operation === 'subscription' ? overSocket(endpoint, request, headers) : overHttp(endpoint, request, headers);
  };
}

/**
 * The operation in the text that is sent. What GraphiQL says of it, its document and the name of its operation, is of the text
 * before while the page has not read the new one: a subscription run at once would go by HTTP, a new operation by a name that is gone.
 */
function readOperation(asked) {
  let document;
  try { document = parse(asked.query); } catch { return { request: asked, operation: null }; }
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
  const isNameGone = asked.operationName && operations.length === 1 && operations[0].name?.value !== asked.operationName;
  const request = isNameGone ? { ...asked, operationName: operations[0].name?.value } : asked;
  return { request, operation: getOperationAST(document, request.operationName) };
}

async function overHttp(endpoint, request, headers) {
  headers.set('Content-Type', 'application/json');
  if (!headers.has('Accept')) { headers.set('Accept', accepted); }
  const stopping = new AbortController();
  const response = await fetch(endpoint, {
    method: 'POST', headers, body: JSON.stringify(request), credentials: 'same-origin', signal: stopping.signal,
  });
  const parts = await meros(response);
  return parts === response ? answerOf(response) : partsOf(parts, stopping);
}

async function answerOf(response) {
  const text = await response.text();
  try { return JSON.parse(text); } catch { throw new Error(`The server answered with status ${response.status}: ${text.slice(0, 500)}`); }
}

async function* partsOf(parts, stopping) {
  try {
    for await (const part of parts) { yield part.body; }
  } finally {
    stopping.abort();
  }
}

/** One connection an operation: it carries the token of its time, and ends with the operation. */
function overSocket(endpoint, request, headers) {
  const url = new URL(endpoint, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createSocketClient({
    url: url.href,
    retryAttempts: 0,
    connectionParams: () => (headers.has('Authorization') ? { authorization: headers.get('Authorization') } : {}),
  });
  return endedWith(client, client.iterate(request));
}

function overEvents(endpoint, request, headers) {
  const client = createEventClient({ url: endpoint, headers, credentials: 'same-origin', retryAttempts: 0 });
  return endedWith(client, client.iterate(request));
}

async function* endedWith(client, results) {
  try {
    yield* results;
  } catch (problem) {
    // The clients fail with an event, a response or the errors of the operation; the page shows one kind.
    throw problem instanceof Error ? problem : new Error(described(problem));
  } finally {
    client.dispose();
  }
}

function described(problem) {
  if (Array.isArray(problem)) { return problem.map(error => error.message).join('\n'); }
  return problem?.code ? `The connection was closed with ${problem.code}. ${problem.reason ?? ''}`.trim() : 'The connection failed.';
}
