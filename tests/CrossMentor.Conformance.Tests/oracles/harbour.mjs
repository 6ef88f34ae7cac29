// The harbour resolved by graphql-js. Facts are plain JSON: {"$ref": key} is another thing, {"$fail": why} a resolver that throws,
// {"$nan": true} a number that is none. Resolvers that C# writes by hand for a field have their counterpart here.
import { defaultTypeResolver, execute, getNullableType, isInputObjectType, isListType, subscribe } from 'graphql';

const hoursAndMinutes = /^([01]\d|2[0-3]):[0-5]\d$/;

export function prepare(schema) {
  const moment = schema.getType('Moment');
  moment.parseValue = (value) => {
    if (typeof value !== 'string' || !hoursAndMinutes.test(value)) throw new TypeError('Moment expects hours and minutes.');
    return value;
  };
  moment.parseLiteral = (node) => moment.parseValue(node.kind === 'StringValue' ? node.value : null);
  return schema;
}

// A value as text that depends on nothing but the value; absent and null are the same.
function describe(type, value) {
  const inner = getNullableType(type);
  if (value === undefined || value === null) return '~';
  if (isListType(inner)) return `[${value.map((item) => describe(inner.ofType, item)).join(';')}]`;
  if (isInputObjectType(inner)) {
    return `{${Object.values(inner.getFields()).map((field) => `${field.name}=${describe(field.type, value[field.name])}`).join(';')}}`;
  }
  return typeof value === 'string' ? `${value.length}'${value}` : JSON.stringify(value);
}

// What a source stream emits, as the root value of its execution.
class Event {
  constructor(value) { this.value = value; }
}

// The source streams, and how each of them can fail.
const sources = (world) => {
  const vessels = Object.values(world.things).filter((thing) => ['Freighter', 'Ferry'].includes(thing.__typename));
  const streams = {
    async* arrived({ at }) {
      yield new Event(vessels.find((vessel) => vessel === world.things[at]) ?? null);
      for (const vessel of vessels) yield new Event(vessel);
      if (at === 'b1') throw new Error('The stream broke.');
    },
    async* tide({ unit }) {
      for (const height of [unit === 'FOOT' ? 2 : 1, NaN, 0]) yield new Event(height);
    },
  };
  return (source, args, context, info) => {
    if (args.at === 'nowhere') throw new Error('No such stream.');
    return streams[info.fieldName](args);
  };
};

const harbour = (world) => {
  const things = world.things;
  const read = (fact) => {
    if (Array.isArray(fact)) return fact.map(read);
    if (fact?.$fail) throw new Error(fact.$fail);
    if (fact?.$nan) return NaN;
    return fact?.$ref ? things[fact.$ref] : fact ?? null;
  };
  const all = (...kinds) => Object.values(things).filter((thing) => kinds.includes(thing.__typename));
  const name = (thing) => (typeof thing.name === 'string' ? thing.name : null);
  const vessel = (id) => (['Freighter', 'Ferry'].includes(things[id]?.__typename) ? things[id] : null);
  const count = (number) => Math.max(0, number);
  const roots = {
    node: ({ id }) => things[id],
    named: (args) => all('Freighter', 'Ferry', 'Tug', 'Person').filter((thing) => name(thing) === args.name),
    vessels: ({ filter, first }) => all('Freighter', 'Ferry')
      .filter((thing) => filter?.name == null || name(thing) === filter.name)
      .filter((thing) => filter?.lengthMin == null || typeof thing.length !== 'number' || thing.length >= filter.lengthMin)
      .slice(0, count(first)),
    sightings: () => read(world.sightings),
    lighthouses: () => all('Lighthouse'),
    berths: ({ deeperThan }) => all('Berth').filter((thing) => deeperThan == null || (typeof thing.depth === 'number' && thing.depth > deeperThan)),
    find: ({ by }) => ('id' in by ? vessel(by.id) : 'name' in by ? all('Freighter', 'Ferry').find((thing) => name(thing) === by.name) : vessel('f1')),
    describe: (args, info) => info.parentType.getFields().describe.args.map((arg) => `${arg.name}=${describe(arg.type, args[arg.name])}`).join(' '),
    harbourMaster: () => things.p1,
    count: ({ by }) => (world.counter += by),
    rename: ({ id, name: text }) => {
      const thing = things[id];
      if (thing && 'name' in thing) thing.name = text;
      return thing;
    },
    moor: ({ vessel: id, hours }) => {
      const berth = things[`b${1 + ((hours?.length ?? 0) % 3)}`];
      if (vessel(id)) berth.occupant = { $ref: id };
      return berth;
    },
  };
  const fields = {
    length: (value, { unit }) => (value !== null && unit === 'FOOT' ? value * 2 : value),
    departs: (value, { after }) => value && value.filter((moment) => moment >= after),
    sees: (value, { first, kinds }) => {
      const seen = value && value.slice(0, count(first));
      return seen && kinds?.includes('STEEL') ? seen.reverse() : seen;
    },
  };
  return (source, args, context, info) => {
    const field = info.fieldName;
    if (source === undefined) return roots[field](args, info);
    if (source instanceof Event) return source.value;
    const value = read(source[field]);
    return fields[field]?.(value, args) ?? value;
  };
};

const plain = (result) => ({
  ...('data' in result ? { data: result.data } : {}),
  errors: (result.errors ?? []).map((error) => ({
    message: error.message,
    path: error.path ?? null,
    locations: (error.locations ?? []).map(({ line, column }) => `${line}:${column}`),
  })),
});

export async function executeOver(schema, world, request) {
  return plain(await execute({ schema, ...request, rootValue: undefined, fieldResolver: harbour(world), typeResolver: defaultTypeResolver }));
}

// The refusal, or every response and whether the source failed at last.
export async function subscribeOver(schema, world, request) {
  const stream = await subscribe({
    schema, ...request, rootValue: undefined, fieldResolver: harbour(world), typeResolver: defaultTypeResolver,
    subscribeFieldResolver: sources(world),
  });
  if (!(Symbol.asyncIterator in stream)) return { refusal: plain(stream) };
  const responses = [];
  try {
    for await (const response of stream) responses.push(plain(response));
    return { responses, failed: false };
  } catch {
    return { responses, failed: true };
  }
}
