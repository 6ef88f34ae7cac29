// A client that names documents by their hash and sends them only when the server asks for them.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { answerLines } from './lines.mjs';

await answerLines({
  async ask({ url, document, times, byGet }) {
    const requests = [];
    const record = async (address, options) => {
      const hasQuery = options.method === 'GET' ? new URL(address).searchParams.has('query') : 'query' in JSON.parse(options.body);
      const response = await fetch(address, options);
      requests.push({ method: options.method, hasQuery, status: response.status });
      return response;
    };
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([
        new PersistedQueryLink({ sha256: text => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: byGet }),
        new HttpLink({ uri: url, fetch: record, headers: { 'GraphQL-Preflight': '1' } }),
      ]),
    });
    const answers = [];
    for (let time = 0; time < times; time++) {
      answers.push((await client.query({ query: gql(document), fetchPolicy: 'no-cache' })).data);
    }
    client.stop();
    return { answers, requests };
  },
});
