using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>A mentor and a mentee proposed to each other across an organisation border.</summary>
/// <remarks>Valid by construction: nobody can hold a pair that breaks the border rule. There is no override.</remarks>
public sealed record CrossPair
{
    private CrossPair(Participant mentor, Participant mentee) => (Mentor, Mentee) = (mentor, mentee);

    public Participant Mentor { get; }

    public Participant Mentee { get; }

    /// <summary>The strand the pair is formed in; null outside all strands.</summary>
    public TrackId? TrackId => Mentee.TrackId ?? Mentor.TrackId;

    public static Outcome<CrossPair> Propose(Participant mentor, Participant mentee, CompetitorMap competitors)
    {
        if (mentor.Role != ParticipantRole.Mentor || mentee.Role != ParticipantRole.Mentee || mentor.ProgrammeId != mentee.ProgrammeId)
        {
            throw new ArgumentException("A pair is made of a mentor and a mentee of one programme.", nameof(mentor));
        }

        if (mentor.OrganisationId == mentee.OrganisationId)
        {
            return new SameOrganisation(mentor.OrganisationId);
        }

        // Competitors could poach each other's people; the programme charter forbids the pairing outright.
        if (competitors.Lists(mentor.OrganisationId, mentee.OrganisationId))
        {
            return new CompetitorConflict(mentor.OrganisationId, mentee.OrganisationId);
        }

        return new CrossPair(mentor, mentee);
    }
}
