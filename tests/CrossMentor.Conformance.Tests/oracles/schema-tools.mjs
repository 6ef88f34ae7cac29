// The reference implementation, in the version that knows schema coordinates and all changes, as a judge of schema tools.
import {
  BreakingChangeType, DangerousChangeType, GraphQLError, buildSchema, extendSchema, findSchemaChanges, lexicographicSortSchema, parse,
  parseSchemaCoordinate, printSchema, resolveSchemaCoordinate, validateSchema,
} from 'graphql-17';
import { answerLines } from './lines.mjs';

const schemas = new Map();

function learn(sdl) {
  let schema = schemas.get(sdl);
  if (!schema) schemas.set(sdl, (schema = buildSchema(sdl)));
  return schema;
}

const severity = (type) => (type in BreakingChangeType ? 'Breaking' : type in DangerousChangeType ? 'Dangerous' : 'Safe');

// What a change is about, as a schema coordinate; its description is a sentence around that.
function subject(type, text) {
  const member = /^(\w+) was (?:added to|removed from) union type (\w+)/.exec(text);
  if (member) return member[2];
  const added = /^\w+ added to interfaces implemented by (\w+)/.exec(text);
  if (added) return added[1];
  const rest = text.replace(
    /^(Description of (field |input-field |enum value |argument )?|Field |Argument |An? (optional|required) (argument|field) |Enum value |Directive |Standard scalar |Repeatable flag was (added to|removed from) |[A-Z_]+ was (added to|removed from) (?=@))/,
    '',
  );
  return /^@?\w+(\.\w+)?(\(\w+:?\))?/.exec(rest)[0];
}

await answerLines({
  // Null if one of the schemas is not valid, since there is nothing to compare then.
  changes({ before, after }) {
    try {
      if (validateSchema(learn(before)).length || validateSchema(buildSchema(after)).length) return null;
    } catch {
      return null;
    }
    return findSchemaChanges(learn(before), buildSchema(after)).map(({ type, description }) => ({
      type, severity: severity(type), subject: subject(type, description), description,
    }));
  },

  // Whether the extension makes a valid schema, and which.
  extend({ sdl, extension }) {
    try {
      const extended = extendSchema(learn(sdl), parse(extension));
      const problems = validateSchema(extended).map((error) => error.message);
      return { problems, sdl: problems.length ? null : printSchema(lexicographicSortSchema(extended)) };
    } catch (error) {
      return { problems: [error.message], sdl: null };
    }
  },

  print: ({ sdl }) => printSchema(buildSchema(sdl)),

  sorted: ({ sdl }) => printSchema(lexicographicSortSchema(buildSchema(sdl))),

  coordinate({ sdl, text }) {
    try {
      parseSchemaCoordinate(text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { column: error.locations[0].column };
    }
    try {
      return { kind: resolveSchemaCoordinate(learn(sdl), text)?.kind ?? null };
    } catch (error) {
      return { problem: error.message };
    }
  },
});
