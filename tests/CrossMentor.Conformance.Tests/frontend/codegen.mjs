// Generates what front-end teams generate, in a folder that the test made: schema.graphql, operations/*.graphql -> generated/.
const config = { useTypeImports: true, enumsAsTypes: true, emitLegacyCommonJSImports: false, scalars: { Date: 'string', DateTime: 'string' } };

export default {
  schema: 'schema.graphql',
  documents: ['operations/*.graphql'],
  emitLegacyCommonJSImports: false,
  generates: {
    'generated/': { preset: 'client', presetConfig: { fragmentMasking: false }, config: { ...config, documentMode: 'string' } },
    'generated/types.ts': { plugins: ['typescript'], config },
    'generated/operations.ts': { plugins: ['typescript-operations'], config },
  },
};
