using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How many people of a role answered a survey.</summary>
/// <param name="AskedCount">Who is enrolled, and who answered before leaving.</param>
/// <param name="AnsweredCount">Null when they are one to four.</param>
public sealed record RoleResponses(ParticipantRole Role, int AskedCount, int? AnsweredCount)
{
    /// <summary>From 0 to 1; null when nobody is asked, or too few answered.</summary>
    public double? Rate => AskedCount == 0 || AnsweredCount is null ? null : Math.Round((double)AnsweredCount.Value / AskedCount, 2);

    internal static RoleResponses Of(ParticipantRole role, IReadOnlySet<ParticipantId> enrolled, IReadOnlySet<ParticipantId> answered)
        => new(role, enrolled.Union(answered).Count(), SmallGroups.Shown(answered.Count));
}
