// Requests and answers: one response, several parts of one (multipart/mixed), or one for each event (text/event-stream).

// The server takes what stands first among equals, and sends one response as JSON even to a page that would read parts.
const acceptedAnswers = 'multipart/mixed, application/graphql-response+json, application/json;q=0.9';
const acceptedEvents = 'text/event-stream, application/graphql-response+json;q=0.9, application/json;q=0.8';

async function* answersOf(endpoint, body, headers, isSubscription, signal) {
  const sent = new Headers({ 'Content-Type': 'application/json', Accept: isSubscription ? acceptedEvents : acceptedAnswers });
  for (const [name, value] of Object.entries(headers)) { sent.set(name, value); }
  const response = await fetch(endpoint, { method: 'POST', credentials: 'same-origin', headers: sent, body: JSON.stringify(body), signal });
  const type = response.headers.get('Content-Type') ?? '';
  const facts = { status: response.status, type: type.split(';')[0] };
  if (type.startsWith('text/event-stream')) {
    for await (const answer of wholes(eventsOf(textsOf(response)))) { yield { ...facts, ...answer, isEvent: isSubscription }; }
  } else if (type.startsWith('multipart/mixed')) {
    const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? '-';
    for await (const answer of wholes(partsOf(textsOf(response), boundary))) { yield { ...facts, ...answer }; }
  } else {
    const text = await response.text();
    yield { ...facts, bytes: new Blob([text]).size, value: parsed(text) };
  }
}

/** What is known of each answer after each of its parts; an answer without parts is one part. */
async function* wholes(responses) {
  let whole = null;
  for await (const response of responses) {
    if (whole === null && !response.hasNext) {
      yield { value: response };
      continue;
    }
    whole = whole === null ? begun(response) : joined(whole, response);
    yield { value: shown(whole), parts: whole.parts };
    if (!response.hasNext) { whole = null; }
  }
}

function parsed(text) {
  try { return JSON.parse(text); } catch { return text; }
}

async function* textsOf(response) {
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) { yield decoder.decode(piece.value, { stream: true }); }
}

const endedEarly = 'the connection ended before the answer did.';

async function* eventsOf(texts) {
  let rest = '';
  for await (const text of texts) {
    // The two halves of a line end may come apart.
    rest = (rest + text).replaceAll('\r\n', '\n');
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const lines = rest.slice(0, end).split('\n');
      rest = rest.slice(end + 2);
      const name = lines.find(line => line.startsWith('event:'))?.slice(6).trim();
      const data = lines.filter(line => line.startsWith('data:')).map(line => line.slice(5).replace(/^ /, '')).join('\n');
      if (name === 'complete') { return; }
      if (data) { yield parsed(data); }
    }
  }
  throw new Error(endedEarly);
}

/** A boundary begins a line: the same characters inside a part are its own. */
async function* partsOf(texts, boundary) {
  const mark = '\r\n--' + boundary;
  let rest = '\r\n';
  for await (const text of texts) {
    rest += text;
    for (let end = rest.indexOf(mark, 1); end >= 0; end = rest.indexOf(mark, 1)) {
      const part = rest.slice(0, end);
      rest = rest.slice(end);
      const head = part.indexOf('\r\n\r\n');
      if (head >= 0) { yield parsed(part.slice(head + 4)); }
    }
  }
  if (!rest.startsWith(mark + '--')) { throw new Error(endedEarly); }
}

function begun(part) {
  return {
    data: part.data, errors: [...(part.errors ?? [])], extensions: part.extensions, parts: 1,
    places: new Map((part.pending ?? []).map(pending => [pending.id, pending.path])),
  };
}

/** Puts what arrived later where it belongs. */
function joined(whole, part) {
  whole.parts += 1;
  if (part.extensions) { whole.extensions = { ...whole.extensions, ...part.extensions }; }
  for (const pending of part.pending ?? []) { whole.places.set(pending.id, pending.path); }
  for (const piece of part.incremental ?? []) {
    const path = [...(whole.places.get(piece.id) ?? []), ...(piece.subPath ?? [])];
    const place = path.reduce((value, key) => value?.[key], whole.data);
    if (piece.items && Array.isArray(place)) { place.push(...piece.items); } else if (place) { merge(place, piece.data ?? {}); }
    whole.errors.push(...(piece.errors ?? []));
  }
  for (const completed of part.completed ?? []) { whole.errors.push(...(completed.errors ?? [])); }
  return whole;
}

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (value && typeof value === 'object' && !Array.isArray(value) && target[key] && typeof target[key] === 'object') { merge(target[key], value); } else { target[key] = value; }
  }
}

function shown({ data, errors, extensions }) {
  return { data, ...(errors.length > 0 && { errors }), ...(extensions && { extensions }) };
}
