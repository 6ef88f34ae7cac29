// What a Relay application of ours writes: fragments that compose, a connection that pages, and refetchable fragments.
import { graphql } from 'react-relay';

export const personName = graphql`
  fragment PairList_person on Participant {
    id
    role
    person { displayName }
    organisation { id name }
  }
`;

export const pairRow = graphql`
  fragment PairList_pair on Pair {
    id
    score
    mentor { ...PairList_person }
    mentee { ...PairList_person }
    explanation { contributions { label points } }
  }
`;

export const pairList = graphql`
  fragment PairList_programme on Programme
  @refetchable(queryName: "PairListPaginationQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    id
    name
    pairs(first: $first, after: $after) @connection(key: "PairList_pairs") {
      totalCount
      edges { cursor node { id ...PairList_pair } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export const pairPage = graphql`
  query PairListQuery($id: ID!) {
    node(id: $id) { __typename ...PairList_programme @alias(as: "programme") }
  }
`;
