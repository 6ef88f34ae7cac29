using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing.Inputs;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of an <see cref="IGroupFormer"/>.</summary>
/// <remarks>Which of several right divisions is chosen may depend on the order of the members; whether there is one may not, and Feasibility says so.</remarks>
/// <param name="create">Makes a fresh group former with the settings to try.</param>
public sealed class GroupFormerLaws(Func<IGroupFormer> create) : PluginLaws
{
    /// <summary>The features that the plugin's manifest declares under <c>reads</c>; it is handed no others.</summary>
    public required ImmutableArray<Feature> Reads { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> Laws => GroupJudge.Laws;

    private protected override IEnumerable<LawFinding> Try(Law law) => new GroupJudge(
        create,
        Reads.Select(feature => feature.Name).ToHashSet(StringComparer.Ordinal),
        Patience,
        [.. from round in Enumerable.Range(0, Rounds)
            from shape in Enum.GetValues<GroupShape>()
            select GeneratedGroupProblem.Of(shape, Seed + (ulong)round)]).Try(law);
}
