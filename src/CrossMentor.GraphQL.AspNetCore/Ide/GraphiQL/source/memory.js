// What the tab keeps until it is closed. A store may be switched off or full; the page works without it.

const kept = 'graphiql-page:' + document.body.dataset.endpoint + ':';

export function remember(key, value) {
  try { sessionStorage.setItem(kept + key, value); } catch { /* Private windows keep nothing, and nobody needs telling. */ }
}

export function recall(key, otherwise = '') {
  try { return sessionStorage.getItem(kept + key) ?? otherwise; } catch { return otherwise; }
}
