using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What a refusal must say, so that somebody can mend what is asked.</summary>
internal static class ConflictForm
{
    /// <summary>What is wrong with the conflicts of a refusal, or null.</summary>
    public static string? FindFault(ImmutableArray<Conflict> conflicts, int mentorCount, int menteeCount, int organisationCount)
    {
        if (conflicts.IsDefaultOrEmpty)
        {
            return "gave no conflict";
        }

        foreach (var conflict in conflicts)
        {
            if (conflict.Mentors.IsDefault || conflict.Mentees.IsDefault || conflict.Organisations.IsDefault)
            {
                return $"left a list of the conflict {conflict.Reason?.Code} out";
            }

            if (ReasonForm.FindFault(conflict.Reason) is { } fault)
            {
                return fault;
            }

            if (IsOutside(conflict.Mentors, mentorCount) || IsOutside(conflict.Mentees, menteeCount) || IsOutside(conflict.Organisations, organisationCount))
            {
                return $"the conflict {conflict.Reason.Code} names somebody who does not take part";
            }
        }

        foreach (var demand in conflicts.SelectMany(conflict => conflict.Demands.IsDefault ? [] : conflict.Demands))
        {
            if (IsOutside(demand.Mentor, mentorCount) || IsOutside(demand.Mentee, menteeCount) || IsOutside(demand.Organisation, organisationCount))
            {
                return $"the demand {demand} names somebody who does not take part";
            }
        }

        return conflicts.All(conflict => conflict.Mentors.IsEmpty && conflict.Mentees.IsEmpty && conflict.Organisations.IsEmpty)
            ? $"named nobody who is at fault ({conflicts[0].Reason})"
            : null;
    }

    public static string TextOf(Conflict conflict)
        => $"{conflict.Reason} (mentors {Text(conflict.Mentors)}, mentees {Text(conflict.Mentees)}, organisations {Text(conflict.Organisations)}){Listed(conflict.Demands)}";

    private static string Listed(ImmutableArray<ConflictingDemand> demands) => demands.IsDefaultOrEmpty ? "" : $" out of {string.Join("; ", demands)}";

    private static string Text(ImmutableArray<int> rows) => rows.IsDefault ? "none" : $"[{string.Join(", ", rows)}]";

    private static bool IsOutside(int? row, int count) => row is { } known && (uint)known >= (uint)count;

    private static bool IsOutside(ImmutableArray<int> rows, int count) => rows.Any(row => (uint)row >= (uint)count);
}
