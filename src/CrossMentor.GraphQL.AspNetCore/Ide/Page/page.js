// The page itself: what happens when somebody types, runs, signs in or comes back.

const byId = id => document.getElementById(id);
const endpoint = document.body.dataset.endpoint;
const tokenEndpoint = document.body.dataset.tokenEndpoint;
const kept = 'graphql-ide:' + endpoint;
const historyMax = 50;
const eventsMax = 100;

/** A store that may be switched off or full; the page works without it. */
function remember(store, key, value) {
  try { store.setItem(kept + ':' + key, value); } catch { /* Private windows keep nothing, and nobody needs telling. */ }
}

function recall(store, key, otherwise) {
  try { return store.getItem(kept + ':' + key) ?? otherwise; } catch { return otherwise; }
}

let schema = null;
let running = null;

const docs = new Docs(byId('docs'), byId('back'), byId('search'));
const editor = new Editor(byId('operation-editor'), () => schema, () => remember(localStorage, 'operation', editor.value));

function status(text) { byId('status').textContent = text; }

function headers() {
  const found = {};
  for (const line of byId('headers').value.split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('#'))) {
    const colon = line.indexOf(':');
    if (colon < 1) { throw new Error(`The header "${line}" has no colon.`); }
    found[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  const token = byId('token').value.trim();
  return token ? { Authorization: 'Bearer ' + token, ...found } : found;
}

function variables() {
  const text = byId('variables').value.trim();
  if (!text) { return undefined; }
  const value = JSON.parse(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) { throw new Error('The variables are no JSON object.'); }
  return value;
}

/** The operation the caret is in or before; the first if there is but one. */
function chosenOperation() {
  const all = operationsOf(editor.value);
  if (all.length < 2) { return all[0] ?? { kind: 'query', name: null }; }
  const before = operationsOf(editor.value.slice(0, editor.text.selectionStart + 1));
  return all[Math.max(0, before.length - 1)];
}

async function run() {
  if (running) { return; }
  let request;
  let sent;
  const operation = chosenOperation();
  try {
    request = { query: editor.value, operationName: operation.name ?? undefined, variables: variables() };
    sent = headers();
  } catch (problem) {
    answer({ value: String(problem.message ?? problem) }, true);
    return;
  }
  record();
  running = new AbortController();
  byId('run').hidden = true;
  byId('stop').hidden = false;
  byId('stop').focus();
  const begun = performance.now();
  const events = [];
  try {
    status('Running.');
    for await (const part of answersOf(endpoint, request, sent, operation.kind === 'subscription', running.signal)) {
      const value = part.isEvent ? withEvent(events, part) : part.value;
      answer({ ...part, value, milliseconds: Math.round(performance.now() - begun) }, part.status >= 300 || part.value?.errors !== undefined);
    }
    status('Done.');
  } catch (problem) {
    if (problem.name === 'AbortError') { status('Stopped.'); } else { answer({ value: 'The server gave no answer: ' + problem.message }, true); status('Failed.'); }
  } finally {
    running = null;
    byId('stop').hidden = true;
    byId('run').hidden = false;
    editor.text.focus();
  }
}

/** The events so far, the newest first; a part more of the newest takes its place. */
function withEvent(events, { value, parts }) {
  if (parts > 1) { events[0] = value; } else { events.unshift(value); }
  events.length = Math.min(events.length, eventsMax);
  return events;
}

function answer({ value, status: code, type, milliseconds, bytes, parts }, isBad) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  paint(byId('response'), typeof value === 'string' ? [[null, text]] : jsonPieces(text));
  const counted = (count, unit) => count === undefined ? null : `${count} ${unit}`;
  byId('facts').textContent = [code, type, counted(parts, parts === 1 ? 'part' : 'parts'), counted(milliseconds, 'ms'), counted(bytes, 'bytes')]
    .filter(fact => fact !== null && fact !== undefined).join(' · ');
  byId('facts').classList.toggle('bad', isBad);
}

function history() {
  try { return JSON.parse(recall(localStorage, 'history', '[]')); } catch { return []; }
}

function record() {
  const entry = { operation: editor.value, variables: byId('variables').value };
  const others = history().filter(old => old.operation !== entry.operation || old.variables !== entry.variables);
  remember(localStorage, 'history', JSON.stringify([entry, ...others].slice(0, historyMax)));
  showHistory();
}

function showHistory() {
  byId('history').replaceChildren(...history().map(entry => element('li', {}, element('button', {
    type: 'button',
    title: entry.operation,
    onclick: () => { editor.value = entry.operation; byId('variables').value = entry.variables; editor.text.focus(); },
  }, entry.operation.replace(/\s+/g, ' ').trim().slice(0, 200)))));
}

async function loadSchema() {
  status('Reading the schema.');
  try {
    for await (const part of answersOf(endpoint, { query: introspectionQuery, operationName: 'Introspection' }, headers(), false)) {
      if (part.value?.data?.__schema) {
        schema = new Schema(part.value.data.__schema);
        docs.load(schema);
        status(`The schema has ${schema.types.size} types.`);
      } else {
        status('The schema was not shown: ' + (part.value?.errors?.[0]?.message ?? 'status ' + part.status));
      }
    }
  } catch (problem) {
    status('The schema could not be read: ' + problem.message);
  }
}

async function getToken() {
  const form = new URLSearchParams({ grant_type: 'client_credentials', scope: byId('scope').value });
  const basic = btoa(encodeURIComponent(byId('client-id').value) + ':' + encodeURIComponent(byId('client-secret').value));
  try {
    const response = await fetch(tokenEndpoint, { method: 'POST', body: form, headers: { Authorization: 'Basic ' + basic }, credentials: 'omit' });
    const found = await response.json();
    if (!found.access_token) { throw new Error(found.error_description ?? found.error ?? 'status ' + response.status); }
    byId('token').value = found.access_token;
    remember(sessionStorage, 'token', found.access_token);
    await loadSchema();
  } catch (problem) {
    status('No token was given: ' + problem.message);
  }
}

/** Tabs as assistive technology expects them: one stop, arrows between them. */
function wireTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const open = chosen => tabs.forEach(tab => {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    byId(tab.getAttribute('aria-controls')).hidden = !isChosen;
  });
  for (const tab of tabs) {
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
        open(next);
        next.focus();
      }
    });
  }
}

function wire() {
  byId('endpoint').textContent = endpoint;
  byId('sign-in').hidden = !tokenEndpoint;
  wireTabs();
  byId('run').addEventListener('click', run);
  byId('stop').addEventListener('click', () => running?.abort());
  byId('tidy').addEventListener('click', () => { editor.value = tidied(editor.value); });
  byId('reload').addEventListener('click', loadSchema);
  byId('get-token').addEventListener('click', getToken);
  byId('forget').addEventListener('click', () => { remember(localStorage, 'history', '[]'); showHistory(); });
  for (const id of ['variables', 'headers']) {
    byId(id).value = recall(id === 'headers' ? sessionStorage : localStorage, id, '');
    byId(id).addEventListener('input', () => remember(id === 'headers' ? sessionStorage : localStorage, id, byId(id).value));
  }
  byId('token').value = recall(sessionStorage, 'token', '');
  byId('token').addEventListener('change', () => { remember(sessionStorage, 'token', byId('token').value); loadSchema(); });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') { event.preventDefault(); editor.close(); run(); }
    if (event.shiftKey && event.altKey && event.code === 'KeyF') { event.preventDefault(); editor.value = tidied(editor.value); }
  });
  editor.value = recall(localStorage, 'operation', 'query {\n  __typename\n}\n');
  showHistory();
  loadSchema();
}

wire();
