namespace CrossMentor.Sdk.Solvers.Assignment.Conflicts;

/// <summary>Says demands by index.</summary>
internal static class DemandWords
{
    public static string Of(IEnumerable<AssignmentDemand> demands) => string.Join("; ", demands.Select(Of));

    private static string Of(AssignmentDemand demand) => demand switch
    {
        PinDemand pin => $"mentee {pin.Pair.Mentee} and mentor {pin.Pair.Mentor} are pinned",
        ExclusionDemand exclusion => $"mentee {exclusion.Pair.Mentee} and mentor {exclusion.Pair.Mentor} are excluded",
        LowestQuotaDemand quota => $"organisation {quota.Organisation} has at least {quota.Lowest} pairs on the {quota.Side} side",
        HighestQuotaDemand quota => $"organisation {quota.Organisation} has at most {quota.Highest} pairs on the {quota.Side} side",
        _ => throw new System.Diagnostics.UnreachableException($"There are no words for {demand}."),
    };
}
