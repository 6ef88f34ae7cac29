using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>What a programme asks of its matching: hard rules, and weights of the scorers.</summary>
public sealed record MatchingPolicy(
    UnknownPolicy OnUnknown,
    int? TimeZoneGapHoursMax,
    bool IsCommonLanguageRequired,
    IReadOnlyList<ReportingEdgeKind> ReportingEdgeKinds,
    IReadOnlyList<ScorerWeight> Weights)
{
    public const int TimeZoneGapHoursLimit = 26;
    public const int WeightsMax = 50;

    /// <summary>The careful one: what is not known blocks, every kind of reporting edge counts. It has no weights yet.</summary>
    public static MatchingPolicy Default { get; } = new(
        UnknownPolicy.Block,
        TimeZoneGapHoursMax: null,
        IsCommonLanguageRequired: true,
        [ReportingEdgeKind.Solid, ReportingEdgeKind.Dotted, ReportingEdgeKind.Project],
        Weights: []);

    public Outcome<MatchingPolicy> With(MatchingPolicyChange change)
    {
        var check = new InputCheck();
        if (change.TimeZoneGapHoursMax is { } gap)
        {
            check.Range("timeZoneGapHoursMax", gap, -1, TimeZoneGapHoursLimit);
        }

        var kinds = (change.ReportingEdgeKinds ?? ReportingEdgeKinds).Distinct().Order().ToList();
        var weights = ReadWeights(check, change.Weights ?? Weights);
        return check.HasFailed
            ? Outcome<MatchingPolicy>.Refused(check.Refusals)
            : new MatchingPolicy(
                change.OnUnknown ?? OnUnknown,
                change.TimeZoneGapHoursMax is null ? TimeZoneGapHoursMax : change.TimeZoneGapHoursMax < 0 ? null : change.TimeZoneGapHoursMax,
                change.IsCommonLanguageRequired ?? IsCommonLanguageRequired,
                kinds,
                weights);
    }

    private static IReadOnlyList<ScorerWeight> ReadWeights(InputCheck check, IReadOnlyList<ScorerWeight> weights)
    {
        check.Count("weights", weights.Count, WeightsMax);
        var read = weights
            .Select((weight, index) => new ScorerWeight(
                check.Text($"weights.{index}.pluginId", weight.PluginId, ScorerWeight.PluginIdLengthMax),
                check.Range($"weights.{index}.weight", weight.Weight, 0, ScorerWeight.WeightMax)))
            .OrderBy(weight => weight.PluginId, StringComparer.Ordinal)
            .ToList();
        if (read.DistinctBy(weight => weight.PluginId, StringComparer.Ordinal).Count() != read.Count)
        {
            check.Fail("weights", "A plugin has two weights. Give each one.");
        }

        return read;
    }
}
