namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What is selected on one object type, divided by when it comes (BuildExecutionPlan of the incremental delivery proposal).</summary>
/// <param name="Fields">The fields that come with the object.</param>
/// <param name="NewDeferrals">The deferred fragments that begin here, each after the one around it.</param>
/// <param name="Deferred">The fields that come later.</param>
internal sealed record CollectedSelection(
    IReadOnlyList<CollectedField> Fields, IReadOnlyList<DeferUsage> NewDeferrals, IReadOnlyList<CollectedGroup> Deferred)
{
    public static CollectedSelection None { get; } = new([], [], []);

    public bool IsDeferring => NewDeferrals.Count > 0 || Deferred.Count > 0;

    /// <summary>Divides fields of which those that belong to the <paramref name="current"/> deferred fragments come at once.</summary>
    public static CollectedSelection Divide(
        IReadOnlyList<CollectedField> fields, IReadOnlyList<DeferUsage> newDeferrals, DeferUsage[] current)
    {
        var atOnce = new List<CollectedField>();
        var groups = new List<CollectedGroup>();
        foreach (var field in fields)
        {
            var usages = UsagesOf(field);
            if (usages.SetEquals(current))
            {
                atOnce.Add(field);
                continue;
            }

            var group = groups.Find(candidate => usages.SetEquals(candidate.Usages));
            if (group is null)
            {
                group = new CollectedGroup([.. usages]);
                groups.Add(group);
            }

            group.Fields.Add(field);
        }

        return new CollectedSelection(atOnce, newDeferrals, groups);
    }

    /// <summary>The deferred fragments that a field waits for: none if it is also selected outside, and the outer one of two nested ones.</summary>
    private static HashSet<DeferUsage> UsagesOf(CollectedField field)
    {
        var usages = new HashSet<DeferUsage>();
        foreach (var occurrence in field.Occurrences)
        {
            if (occurrence.Deferral is null)
            {
                return [];
            }

            usages.Add(occurrence.Deferral);
        }

        return [.. usages.Where(usage => !usage.IsInside(usages))];
    }
}

/// <summary>The fields that belong to one set of deferred fragments.</summary>
internal sealed record CollectedGroup(DeferUsage[] Usages)
{
    public List<CollectedField> Fields { get; } = [];
}
