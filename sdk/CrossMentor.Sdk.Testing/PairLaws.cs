using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing.Inputs;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws that rules and scorers share: both answer a question about a pair.</summary>
public abstract class PairLaws : PluginLaws
{
    private protected PairLaws()
    {
    }

    /// <summary>The features that the plugin's manifest declares under <c>reads</c>; it is handed no others.</summary>
    public required ImmutableArray<Feature> Reads { get; init; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Law> Laws => PairJudge.Laws;

    private protected abstract int Highest { get; }

    private protected sealed override IEnumerable<LawFinding> Try(Law law)
    {
        var reads = Reads.Select(feature => feature.Name).ToHashSet(StringComparer.Ordinal);
        return new PairJudge(Create, reads, Highest, Patience, [.. Rosters()]).Try(law);
    }

    private protected abstract PairPlugin Create();

    private IEnumerable<GeneratedRoster> Rosters()
    {
        for (var round = 0; round < Rounds; round++)
        {
            // The large roster is about the border of a block, which one seed shows as well as many.
            foreach (var shape in Enum.GetValues<RosterShape>().Where(shape => shape != RosterShape.Many || round == 0))
            {
                yield return GeneratedRoster.Of(shape, Seed + (ulong)round);
            }
        }
    }
}
