// The schema as introspection tells it, with the questions that completion and documentation ask.

const introspectionQuery = `query Introspection {
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    directives { name description args { ...Input } }
    types {
      kind name description
      fields(includeDeprecated: true) { name description isDeprecated deprecationReason args { ...Input } type { ...Reference } }
      inputFields { ...Input }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
      interfaces { name } possibleTypes { name }
    }
  }
}
fragment Input on __InputValue { name description defaultValue type { ...Reference } }
fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }`;

const typeNameField = {
  name: '__typename', description: 'The name of the object\'s type.', args: [], type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'String' } },
};

// What every query root has besides its own fields.
const rootFields = [
  { name: '__schema', args: [], type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: '__Schema' } } },
  {
    name: '__type',
    args: [{ name: 'name', type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'String' } } }],
    type: { kind: 'OBJECT', name: '__Type' },
  },
];

class Schema {
  constructor(introspection) {
    this.directives = introspection.directives;
    this.types = new Map(introspection.types.map(type => [type.name, type]));
    this.roots = {
      query: introspection.queryType?.name, mutation: introspection.mutationType?.name, subscription: introspection.subscriptionType?.name,
    };
  }

  type(name) { return this.types.get(name) ?? null; }

  root(kind) { return this.type(this.roots[kind]); }

  named(reference) {
    while (reference?.ofType) { reference = reference.ofType; }
    return reference ? this.type(reference.name) : null;
  }

  fields(type) {
    if (!type) { return []; }
    const isComposite = ['OBJECT', 'INTERFACE', 'UNION'].includes(type.kind);
    return [...(type.fields ?? []), ...(isComposite ? [typeNameField] : []), ...(type.name === this.roots.query ? rootFields : [])];
  }

  field(type, name) { return this.fields(type).find(field => field.name === name) ?? null; }

  composites() { return [...this.types.values()].filter(type => ['OBJECT', 'INTERFACE', 'UNION'].includes(type.kind) && !type.name.startsWith('__')); }

  inputs() { return [...this.types.values()].filter(type => ['SCALAR', 'ENUM', 'INPUT_OBJECT'].includes(type.kind) && !type.name.startsWith('__')); }
}

function show(reference) {
  switch (reference?.kind) {
    case 'NON_NULL': return show(reference.ofType) + '!';
    case 'LIST': return '[' + show(reference.ofType) + ']';
    default: return reference?.name ?? '';
  }
}
