// GraphiQL at the address of an endpoint. The server says in the attributes of the body where that is, and where a client gets a token.
import './workers.js';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Delivery } from './delivery.jsx';
import { createFetcher } from './fetcher.js';
import { recall, remember } from './memory.js';
import { tokenPlugin } from './token.jsx';
import 'graphiql/style.css';
import './page.css';

const { endpoint, tokenEndpoint, scope } = document.body.dataset;
const settings = { token: recall('token'), delivery: recall('delivery', 'multipart') };
const fetcher = createFetcher(endpoint, () => settings);
const plugins = [HISTORY_PLUGIN, tokenPlugin({ tokenEndpoint, scope, settings })];

function Page() {
  const [delivery, choose] = useState(settings.delivery);
  const chosen = value => {
    settings.delivery = value;
    remember('delivery', value);
    choose(value);
  };

  return (
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultEditorToolsVisibility defaultQuery={'query {\n  __typename\n}\n'}>
      <GraphiQL.Logo><Delivery value={delivery} onChange={chosen} /></GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById('graphiql')).render(<Page />);
