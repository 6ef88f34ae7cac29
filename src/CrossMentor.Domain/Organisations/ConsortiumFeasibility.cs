using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Organisations;

/// <summary>How many pairs an organisation could form among its own people without a power relation, and what follows from it.</summary>
/// <param name="HeadcountMin">How many people an organisation of its size has at least.</param>
/// <param name="Threshold">With fewer pairs than this an organisation is too small for mentoring of its own.</param>
/// <param name="RelatedPairs">One stands above the other, at whatever number of levels.</param>
/// <param name="UnknownPairs">Nobody can say whether one stands above the other; they count neither as free nor as related.</param>
public sealed record ConsortiumFeasibility(
    OrganisationId OrganisationId,
    int PeopleKnown,
    int HeadcountMin,
    int Threshold,
    int PowerFreePairs,
    int RelatedPairs,
    int UnknownPairs,
    FeasibilityVerdict Verdict)
{
    /// <summary>So many people are looked at; whoever has more has pairs enough.</summary>
    public const int PeopleMax = 2_000;

    public const int ThresholdDefault = 10;
    public const int ThresholdMax = 10_000;

    /// <summary>The verdict in a sentence, without naming anybody.</summary>
    public string Reason => Verdict switch
    {
        FeasibilityVerdict.InternalMentoringPossible =>
            $"{PowerFreePairs} pairs are free of a power relation, and {Threshold} are asked for.",
        FeasibilityVerdict.CrossMentoringAdvised =>
            $"{PowerFreePairs} pairs are free of a power relation and at most {PowerFreePairs + UnknownPairs} can be; {Threshold} are asked for.",
        _ when PeopleKnown < HeadcountMin =>
            $"{PeopleKnown} people are known and an organisation of this size has at least {HeadcountMin}. Send the others to find out.",
        _ => $"{PowerFreePairs} pairs are free of a power relation and {UnknownPairs} more may be. Complete the reporting lines to find out.",
    };

    /// <param name="lines">The reporting line of everybody who is known.</param>
    public static ConsortiumFeasibility Of(
        OrganisationId organisation, SizeBand size, IReadOnlyDictionary<PersonId, ReportingLine> lines, int threshold)
    {
        var chart = ReportingChart.Of(lines);
        var free = (lines.Count * (lines.Count - 1) / 2) - chart.RelatedPairs - chart.UnknownPairs;
        return new(
            organisation, lines.Count, size.HeadcountMin(), threshold, free, chart.RelatedPairs, chart.UnknownPairs,
            VerdictOn(free, chart.UnknownPairs, lines.Count >= size.HeadcountMin(), threshold));
    }

    // People who are not known add pairs and take none away, so they matter only where there seem to be too few.
    private static FeasibilityVerdict VerdictOn(int free, int unknown, bool isEverybodyKnown, int threshold)
    {
        if (free >= threshold)
        {
            return FeasibilityVerdict.InternalMentoringPossible;
        }

        return isEverybodyKnown && free + unknown < threshold ? FeasibilityVerdict.CrossMentoringAdvised : FeasibilityVerdict.Unknown;
    }
}
