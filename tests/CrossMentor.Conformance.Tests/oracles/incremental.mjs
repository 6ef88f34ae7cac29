// The reference implementation of incremental delivery, over the harbour.
import { register } from 'node:module';
import { answerLines } from './lines.mjs';

register('./graphql-17-loader.mjs', import.meta.url);
const graphql = await import('./graphql-17.mjs');
const { executeOver, prepare } = await import('./harbour.mjs');

const rules = graphql.specifiedRules.filter((rule) => rule !== graphql.MaxIntrospectionDepthRule);
let schema;

const plain = ({ message, path, locations }) => ({
  message, path: path ?? null, locations: (locations ?? []).map(({ line, column }) => `${line}:${column}`),
});

const withErrors = (entry) => (entry.errors ? { ...entry, errors: entry.errors.map(plain) } : entry);

await answerLines({
  schema({ sdl }) {
    schema = prepare(graphql.buildSchema(sdl));
    const moment = schema.getType('Moment');
    moment.coerceInputValue = moment.parseValue;
    moment.coerceInputLiteral = moment.parseLiteral;
    return graphql.validateSchema(schema).map(plain);
  },

  async execute({ text, operationName, variables, world }) {
    const document = graphql.parse(text);
    const problems = graphql.validate(schema, document, rules, { maxErrors: 5 });
    if (problems.length > 0) return { invalid: problems.map(plain) };
    await executeOver(schema, world, { document, operationName, variableValues: variables });
    return {
      responses: graphql.responses.map((response) => ({
        ...withErrors(response),
        ...(response.incremental ? { incremental: response.incremental.map(withErrors) } : {}),
        ...(response.completed ? { completed: response.completed.map(withErrors) } : {}),
      })),
    };
  },
});
