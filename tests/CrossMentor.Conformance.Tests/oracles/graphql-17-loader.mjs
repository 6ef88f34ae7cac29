// Gives modules loaded after it the next edition of graphql-js.
export const resolve = (specifier, context, next) => (specifier === 'graphql'
  ? next(new URL('./graphql-17.mjs', import.meta.url).href, context)
  : next(specifier, context));
