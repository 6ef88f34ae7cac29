// The access token of all requests: pasted, or got as a client of this server (RFC 6749, section 4.4).
import { useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { remember } from './memory.js';

export function tokenPlugin({ tokenEndpoint, scope, settings }) {
  return { title: 'Access token', icon: Key, content: () => <Token tokenEndpoint={tokenEndpoint} scope={scope} settings={settings} /> };
}

function Key() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <circle cx="7.5" cy="12" r="4" />
      <path d="M11.5 12H21v4M17 12v3" />
    </svg>
  );
}

function Token({ tokenEndpoint, scope, settings }) {
  const { introspect } = useGraphiQLActions();
  const [token, show] = useState(settings.token);
  const [told, tell] = useState('');

  const use = value => {
    settings.token = value;
    remember('token', value);
    show(value);
  };

  const signIn = async event => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const basic = btoa(encodeURIComponent(form.get('client')) + ':' + encodeURIComponent(form.get('secret')));
    try {
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: form.get('scope') }),
        headers: { Authorization: 'Basic ' + basic },
        credentials: 'omit',
      });
      const found = await response.json();
      if (!found.access_token) { throw new Error(found.error_description ?? found.error ?? 'status ' + response.status); }
      use(found.access_token);
      tell('Signed in.');
      introspect();
    } catch (problem) {
      tell('No token was given: ' + problem.message);
    }
  };

  return (
    <div className="token">
      <h2>Access token</h2>
      <label>Token, kept until this tab is closed
        <input type="password" autoComplete="off" value={token} onChange={event => use(event.target.value.trim())} onBlur={() => introspect()} />
      </label>
      {tokenEndpoint && (
        <form onSubmit={signIn}>
          <p>Or get one as a client of this server:</p>
          <label>Client <input name="client" autoComplete="off" spellCheck="false" required /></label>
          <label>Secret <input name="secret" type="password" autoComplete="off" required /></label>
          <label>Scope <input name="scope" autoComplete="off" spellCheck="false" defaultValue={scope} /></label>
          <button type="submit">Get a token</button>
        </form>
      )}
      <p role="status">{told}</p>
      <p>A header Authorization among the headers of a request goes before it.</p>
    </div>
  );
}
