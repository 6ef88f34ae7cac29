import { graphql } from 'react-relay';

export const organisationCard = graphql`
  fragment Organisation_card on Organisation @refetchable(queryName: "OrganisationCardRefetchQuery") {
    id
    version
    name
  }
`;

export const organisations = graphql`
  query OrganisationListQuery($first: Int, $after: String) {
    organisations(first: $first, after: $after, order: [{ name: ASC }]) @connection(key: "OrganisationList_organisations") {
      edges { cursor node { ...Organisation_card } }
      pageInfo { hasNextPage endCursor }
    }
    viewer { subject roles { role organisation { id ...Organisation_card } } }
  }
`;

export const create = graphql`
  mutation OrganisationCreateMutation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      organisation { ...Organisation_card }
      errors { __typename ... on Refusal { code message } ... on InvalidInput { field } }
    }
  }
`;

export const renamed = graphql`
  query OrganisationNodesQuery($ids: [ID!]!, $withRun: Boolean!) {
    nodes(ids: $ids) {
      id
      ... on Organisation @alias(as: "organisation") { ...Organisation_card }
      ... on MatchRun @include(if: $withRun) { state progress { stage percent } }
    }
  }
`;
