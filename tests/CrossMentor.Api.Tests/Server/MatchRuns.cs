using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>What tests ask of match runs.</summary>
internal static class MatchRuns
{
    public const string Document = """
        query($id: ID!) {
          matchRun(id: $id) {
            id state seed runningPairs reunitesEndedPairs inputsHash resultHash queuedAt startedAt endedAt
            progress { stage done total percent }
            failure { code message pluginId conflict { text partCount parts { kind organisation { name } otherOrganisation { name } role pairs pluginId label } } }
            plugins { pluginId version kind }
            weights { pluginId weight }
            scenarios {
              id version state placedCount unplacedCount totalScore certificate
              proposals(first: 250) {
                nodes {
                  id score isRunning
                  mentor { id person { displayName } organisation { name } }
                  mentee { id person { displayName } organisation { name } }
                  explanation {
                    score
                    contributions { pluginId label points weight amount text }
                    verdicts { pluginId verdict code text }
                  }
                }
              }
              unplaced { code text participant { role person { displayName } } }
              conflict { text partCount parts { kind organisation { name } otherOrganisation { name } pluginId label } }
              runningPairs { goOnCount endCount beginCount }
              ungrouped { person { displayName } }
              groups { number members { person { displayName } organisation { name } } }
              balance { organisation { name } mentorsOffered menteesOffered mentorsPlaced menteesPlaced difference isWithinTolerance }
            }
          }
        }
        """;

    public static JsonElement Scenario(this JsonElement run) => run.GetProperty("scenarios")[0];

    public static IReadOnlyList<JsonElement> Proposals(this JsonElement run) => run.Scenario().GetProperty("proposals").Nodes();

    /// <summary>Who mentors whom, by name.</summary>
    public static IReadOnlyList<(string Mentor, string Mentee)> Pairings(this JsonElement run) =>
        [.. run.Proposals().Select(proposal => (NameOf(proposal, "mentor"), NameOf(proposal, "mentee"))).Order()];

    /// <summary>Names of those without a pair, with the code of the reason.</summary>
    public static IReadOnlyDictionary<string, string> Unplaced(this JsonElement run) => run.Scenario().List("unplaced")
        .ToDictionary(unplaced => unplaced.GetProperty("participant").GetProperty("person").Text("displayName"), unplaced => unplaced.Text("code"));

    /// <summary>The input that publishes the run's scenario.</summary>
    public static object Publishing(JsonElement run) => new { scenarioId = run.Scenario().Id(), version = run.Scenario().Version() };

    private static string NameOf(JsonElement proposal, string side) => proposal.GetProperty(side).GetProperty("person").Text("displayName");
}
