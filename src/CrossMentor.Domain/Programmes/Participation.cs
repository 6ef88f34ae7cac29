using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Programmes;

/// <summary>Which roles organisations have in which kind of programme, and whom they send in them.</summary>
public static class Participation
{
    /// <summary>One-way organisations give or receive, never both; in the other kinds each does both.</summary>
    public static bool IsRoleOf(ProgrammeKind kind, ParticipationRole role)
        => (kind == ProgrammeKind.OneWay) == (role != ParticipationRole.ProvidesBoth);

    public static bool Offers(ParticipationRole role, ParticipantRole participant) => role switch
    {
        ParticipationRole.ProvidesBoth => true,
        ParticipationRole.ProvidesMentors => participant == ParticipantRole.Mentor,
        _ => participant == ParticipantRole.Mentee,
    };
}
