using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>Whether somebody may be in a track, with every condition that was looked at.</summary>
public sealed record TrackEligibility(Truth State, string Reason, IReadOnlyList<TrackCondition> Conditions)
{
    public static TrackEligibility Of(IReadOnlyList<TrackCondition> conditions)
    {
        if (conditions.FirstOrDefault(condition => condition.State == Truth.False) is { } unmet)
        {
            return new(Truth.False, $"A condition is not met. {unmet.Reason}", conditions);
        }

        return conditions.FirstOrDefault(condition => condition.State == Truth.Unknown) is { } unknown
            ? new(Truth.Unknown, $"A fact is missing. {unknown.Reason}", conditions)
            : new(Truth.True, conditions.Count == 0 ? "The track asks nothing of this person." : "Every condition is met.", conditions);
    }
}
