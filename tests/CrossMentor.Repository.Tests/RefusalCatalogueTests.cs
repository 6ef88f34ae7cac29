using System.Text;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Repository.Tests;

/// <summary>The catalogue of codes that clients read is made from the one in the domain.</summary>
public sealed class RefusalCatalogueTests
{
    private static readonly (CodeFamily Family, string Title)[] Parts =
    [
        (CodeFamily.Refusal, "Refusals of mutations: in `errors` of the payload"),
        (CodeFamily.RequestError, "Top-level errors: in `errors[].extensions.code` of the response"),
        (CodeFamily.RosterProblem, "Problems of roster lines: in `RosterRejected.problems`"),
        (CodeFamily.Rule, "Verdicts of rules: in `PairExplanation.verdicts`"),
        (CodeFamily.Unplaced, "Reasons of people without a pair: in `Scenario.unplaced`"),
        (CodeFamily.RunFailure, "Failures of match runs: in `MatchRun.failure`"),
    ];

    [Fact]
    public void The_catalogue_of_codes_is_current()
    {
        var text = new StringBuilder("# Codes\n\nGenerated from `RefusalCatalogue` in `src/CrossMentor.Domain/Refusals`; `./dev.sh accept` rewrites it.\n"
            + "When several things are wrong at once, a mutation reports the refusal with the lowest number first.\n");
        foreach (var (family, title) in Parts)
        {
            text.Append("\n## ").Append(title).Append("\n\n| code | order | meaning | what to do |\n|---|---|---|---|\n");
            foreach (var entry in RefusalCatalogue.Entries.Where(entry => entry.Family == family).OrderBy(entry => entry.Precedence).ThenBy(entry => entry.Code, StringComparer.Ordinal))
            {
                var order = entry.Precedence == RefusalPrecedence.Detail ? "" : $"{(int)entry.Precedence} {entry.Precedence}";
                text.Append($"| `{entry.Code}` | {order} | {entry.Meaning} | {entry.Advice} |\n");
            }
        }

        GoldenFile.ShouldBeCurrent("docs/refusals.md", text.ToString());
    }

    [Fact]
    public void Every_family_of_codes_has_a_part() =>
        Assert.Equal(Enum.GetValues<CodeFamily>().Order(), Parts.Select(part => part.Family).Order());
}
