using System.Collections.Immutable;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Gives conflicts the ids of those whom they concern.</summary>
internal static class ConflictNaming
{
    /// <param name="conflicts">The conflicts by rows and codes.</param>
    /// <param name="menteeIds">The participant behind each mentee row of the conflicts.</param>
    /// <param name="roster">The mentors and organisations behind rows and codes.</param>
    public static ImmutableArray<DemandConflict> Name(ImmutableArray<Conflict> conflicts, ImmutableArray<Guid> menteeIds, Roster roster)
        => [.. conflicts.Select(conflict => new DemandConflict(
            conflict.Reason,
            [.. Look(conflict.Mentors, roster.MentorIds).Concat(Look(conflict.Mentees, menteeIds)).Order()],
            [.. Look(conflict.Organisations, roster.Organisations).Order()])
        {
            Demands = [.. (conflict.Demands.IsDefault ? [] : conflict.Demands).Select(demand => new NamedDemand(
                demand.Kind,
                LookUp(demand.Organisation, roster.Organisations),
                demand.Side,
                demand.Pairs,
                LookUp(demand.Mentor, roster.MentorIds),
                LookUp(demand.Mentee, menteeIds)))],
        })];

    private static Guid? LookUp(int? row, ImmutableArray<Guid> ids) => row is { } known && (uint)known < (uint)ids.Length ? ids[known] : null;

    private static IEnumerable<Guid> Look(ImmutableArray<int> rows, ImmutableArray<Guid> ids)
        => rows.IsDefault ? [] : rows.Where(row => (uint)row < (uint)ids.Length).Select(row => ids[row]);
}
