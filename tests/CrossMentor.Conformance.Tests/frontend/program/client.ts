// A front-end in miniature: typed documents, one function that sends them, and results whose types are checked by the compiler.
import {
  CreateOrganisationDocument, LearningGroupsDocument, PairsDocument, ProgrammesDocument, ViewerDocument, type TypedDocumentString,
} from './generated/graphql.js';

const [address, token] = process.argv.slice(2);

async function send<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>, variables: TVariables, attempts = 5,
): Promise<TResult> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (response.status === 429 && attempts > 1) {
    // The budget of this client is spent, and the server says when there will be enough again.
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after'))));
    return send(document, variables, attempts - 1);
  }

  const answer = (await response.json()) as { data?: TResult; errors?: { message: string }[] };
  if (!answer.data || answer.errors) throw new Error(`${response.status} ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

const organisation = { country: 'NL', sector: 'Research', sizeBand: 'MEDIUM' } as const;
const { viewer } = await send(ViewerDocument, {});
const { createOrganisation: created } = await send(CreateOrganisationDocument, { input: { ...organisation, name: 'Typed client' } });
const { createOrganisation: refused } = await send(CreateOrganisationDocument, { input: { ...organisation, name: '' } });
const { programmes } = await send(ProgrammesDocument, { first: 10 });

const found = [];
for (const programme of programmes.nodes) {
  const { pairs } = await send(PairsDocument, { programmeId: programme.id });
  const { learningGroups } = await send(LearningGroupsDocument, { programmeId: programme.id });
  const sums = pairs.nodes.map((pair) => {
    // A policy may hide the explanation, and the types know it.
    const sum: number | null = pair.explanation?.contributions.reduce((total, part) => total + part.amount, 0) ?? null;
    return sum === null || sum === pair.score;
  });
  found.push({
    name: programme.name,
    kind: programme.kind satisfies 'ONE_WAY' | 'TWO_WAY' | 'HYBRID_ACTION_LEARNING',
    pairs: pairs.totalCount,
    groups: learningGroups.nodes.length,
    everyScoreIsExplained: sums.every(Boolean),
  });
}

console.log(JSON.stringify({
  subject: viewer.subject,
  created: created.organisation?.name ?? null,
  refused: refused.errors.map((error) => error.__typename),
  programmes: found,
}));
