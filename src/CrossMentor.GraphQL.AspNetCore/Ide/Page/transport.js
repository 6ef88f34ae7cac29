// Requests and answers: one response, several parts of one (multipart/mixed), or one for each event (text/event-stream).

async function* answersOf(endpoint, body, headers, isSubscription, signal) {
  const response = await fetch(endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: isSubscription
        ? 'text/event-stream, application/graphql-response+json;q=0.9, application/json;q=0.8'
        : 'application/graphql-response+json, application/json;q=0.9, multipart/mixed;q=0.8',
      ...headers,
    },
    body: JSON.stringify(body),
    signal,
  });
  const type = response.headers.get('Content-Type') ?? '';
  const facts = { status: response.status, type: type.split(';')[0] };
  if (type.startsWith('text/event-stream')) {
    for await (const event of eventsOf(textsOf(response))) { yield { ...facts, value: event, isEvent: true }; }
  } else if (type.startsWith('multipart/mixed')) {
    const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? '-';
    let whole = null;
    for await (const part of partsOf(textsOf(response), boundary)) {
      whole = whole === null ? begun(part) : joined(whole, part);
      yield { ...facts, value: shown(whole) };
    }
  } else {
    const text = await response.text();
    yield { ...facts, bytes: new Blob([text]).size, value: parsed(text) };
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

async function* eventsOf(texts) {
  let rest = '';
  for await (const text of texts) {
    rest += text.replaceAll('\r\n', '\n');
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const lines = rest.slice(0, end).split('\n');
      rest = rest.slice(end + 2);
      const name = lines.find(line => line.startsWith('event:'))?.slice(6).trim();
      const data = lines.filter(line => line.startsWith('data:')).map(line => line.slice(5).replace(/^ /, '')).join('\n');
      if (name === 'complete') { return; }
      if (data) { yield parsed(data); }
    }
  }
}

async function* partsOf(texts, boundary) {
  const mark = '--' + boundary;
  let rest = '';
  for await (const text of texts) {
    rest += text;
    for (let end = rest.indexOf(mark, 1); end >= 0; end = rest.indexOf(mark, 1)) {
      const part = rest.slice(0, end);
      rest = rest.slice(end);
      const body = part.slice(part.indexOf('\r\n\r\n') + 4).trim();
      if (part.includes('\r\n\r\n') && body) { yield parsed(body); }
    }
  }
}

function begun(part) {
  return { data: part.data, errors: part.errors ?? [], places: new Map((part.pending ?? []).map(pending => [pending.id, pending.path])) };
}

/** Puts what arrived later where it belongs. */
function joined(whole, part) {
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

function shown(whole) {
  return whole.errors.length > 0 ? { data: whole.data, errors: whole.errors } : { data: whole.data };
}
