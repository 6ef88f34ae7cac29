// The reference implementation as a judge of documents, schemas and executions.
import {
  GraphQLError, MaxIntrospectionDepthRule, buildClientSchema, buildSchema, getIntrospectionQuery, introspectionFromSchema,
  parse, printSchema, specifiedRules, validate, validateSchema, visit,
} from 'graphql';
import { answerLines } from './lines.mjs';
import { executeOver, prepare, subscribeOver } from './harbour.mjs';

// Left out because the edition has no such rule.
const rules = specifiedRules.filter((rule) => rule !== MaxIntrospectionDepthRule);
const unlimited = { maxErrors: Number.MAX_SAFE_INTEGER };
const schemas = new Map();

const plain = (error) => ({
  message: error.message,
  locations: (error.locations ?? []).map(({ line, column }) => `${line}:${column}`),
});

// The document, or null and the answer that says why not.
function read(text) {
  try {
    return [parse(text), null];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [null, { parses: false, errors: [plain(error)] }];
  }
}

await answerLines({
  schema({ name, sdl }) {
    const schema = buildSchema(sdl);
    const problems = validateSchema(schema).map(plain);
    schemas.set(name, schema.getType('Moment') ? prepare(schema) : schema);
    return problems;
  },

  // Whether SDL makes a valid schema; graphql-js throws all problems of a stage as one error.
  builds({ sdl }) {
    try {
      return validateSchema(buildSchema(sdl)).map((error) => error.message);
    } catch (error) {
      return [error.message];
    }
  },

  parse: ({ text }) => read(text)[1] ?? { parses: true, errors: [] },

  validate({ schema, text }) {
    const [document, refusal] = read(text);
    if (refusal) return refusal;
    try {
      return { parses: true, errors: validate(schemas.get(schema), document, rules, unlimited).map(plain) };
    } catch (error) {
      // A rule that collects fields throws on a @skip without condition.
      return { parses: true, errors: [plain(error)], gaveUp: true };
    }
  },

  // The meaning of every string of the document, in source order.
  strings({ text }) {
    const found = [];
    visit(parse(text), { StringValue: (node) => { found.push(node.value); } });
    return found;
  },

  execute: ({ schema, text, operationName, variables, world }) =>
    executeOver(schemas.get(schema), world, { document: parse(text), operationName, variableValues: variables }),

  subscribe: ({ schema, text, operationName, variables, world }) =>
    subscribeOver(schemas.get(schema), world, { document: parse(text), operationName, variableValues: variables }),

  introspectionQuery: (options) => getIntrospectionQuery(options.options),

  introspect: ({ sdl, options }) => introspectionFromSchema(buildSchema(sdl), options),

  clientSchema: ({ introspection }) => printSchema(buildClientSchema(introspection)),
});
