// The next edition of graphql-js under the names of the current one, so that the same harbour runs on it. An execution whose answer comes
// in several responses is waited for; what came is kept.
import { experimentalExecuteIncrementally } from 'graphql-17';

export * from 'graphql-17';

export let responses = [];

export async function execute(args) {
  const result = await experimentalExecuteIncrementally(args);
  if (!('initialResult' in result)) {
    responses = [result];
    return result;
  }
  responses = [result.initialResult];
  for await (const next of result.subsequentResults) responses.push(next);
  return result.initialResult;
}
