namespace CrossMentor.Host.Demo;

/// <summary>The queries of the demonstration, as a front-end team would write them.</summary>
internal static class DemoDocuments
{
    public const string MatchRun = """
        query($id: ID!) {
          matchRun(id: $id) {
            state
            progress { stage percent }
            failure { code message pluginId }
            plugins { pluginId version }
            queuedAt
            startedAt
            endedAt
            resultHash
            scenarios { id version placedCount unplacedCount totalScore certificate }
          }
        }
        """;

    public const string Scenario = """
        query($id: ID!) {
          scenario(id: $id) {
            unplaced {
              code
              text
              participant { role person { displayName externalId } organisation { name } }
            }
          }
        }
        """;

    public const string Programme = """
        query($id: ID!) {
          programme(id: $id) {
            balance { organisation { name } mentorsOffered menteesOffered mentorsPlaced menteesPlaced difference isWithinTolerance }
            learningGroups { number members { person { displayName externalId } organisation { name } } }
          }
        }
        """;

    public const string Pairs = """
        query($programmeId: ID!, $after: String) {
          pairs(where: { programmeId: { eq: $programmeId } }, first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              score
              mentor { capacity person { displayName externalId } organisation { name } }
              mentee { capacity person { displayName externalId } organisation { name } }
            }
          }
        }
        """;
}
