// The same roster and schema as the other servers, by the same rule.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const givenNames = ['Anna', 'Bram', 'Clara', 'David', 'Elif', 'Frank', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Karin']
const familyNames = ['Andersen', 'Bakker', 'Carlsen', 'Dijkstra', 'Ericsson', 'Fischer', 'Graf']
const organisations = Array.from({ length: 51 }, (_, index) => ({ id: `org-${index}`, name: `${familyNames[index % 7]} & Partners ${index}` }))
const person = (role, index, organisation) => ({ id: `${role}-${index}`, name: `${givenNames[index % 11]} ${familyNames[index % 7]}`, organisation, organisationId: organisation.id })
const pairs = Array.from({ length: 150 }, (_, index) => ({
  id: `pair-${index}`,
  score: 1000 + ((index * 37) % 9000),
  mentor: person('mentor', index, organisations[index % 51]),
  mentee: person('mentee', index + 5, organisations[(index + 7) % 51]),
}))
const organisationTable = new Map(organisations.map((organisation) => [organisation.id, organisation]))
const loadOrganisations = (ids) => new Map(Array.from(ids, (id) => [id, organisationTable.get(id)]))
const prefixes = Array.from({ length: 151 }, (_, count) => pairs.slice(0, count))

const app = Fastify()
app.register(mercurius, {
  schema: readFileSync(new URL('pairs.graphql', import.meta.url), 'utf8'),
  resolvers: { Query: { pairs: (_, { first }) => prefixes[first] } },
  loaders: {
    Participant: {
      employer: async (queries) => {
        const found = loadOrganisations(new Set(queries.map(({ obj }) => obj.organisationId)))
        return queries.map(({ obj }) => found.get(obj.organisationId))
      },
    },
  },
  jit: 1,
})
app.get('/counters', () => {
  const { user, system } = process.cpuUsage()
  return { cpuMicroseconds: user + system, allocatedBytes: null }
})
await app.listen({ host: '127.0.0.1', port: Number(process.argv[2]) })
