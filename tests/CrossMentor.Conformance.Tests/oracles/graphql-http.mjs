// The audits of GraphQL over HTTP.
import { auditServer } from 'graphql-http';
import { answerLines } from './lines.mjs';

await answerLines({
  async audit({ url }) {
    const results = await auditServer({ url });
    return results.map(({ id, name, status, reason }) => ({ id, name, status, reason: reason ?? null }));
  },
});
