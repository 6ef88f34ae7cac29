using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Persistence.Pairs;

/// <summary>A pair as its sides see it before it is confirmed: a second look at the table of pairs, with a rule of its own about who sees it.</summary>
/// <remarks>It has what belongs to both sides; whoever shows it leaves out what belongs to the other.</remarks>
public sealed class OfferedPair
{
    public PairId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    public PairState State { get; private set; }

    public PairAnswers Answers { get; private set; } = PairAnswers.AskedBy(PairApproval.None);

    public BlindedProfile? MentorProfile { get; private set; }

    public BlindedProfile? MenteeProfile { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }
}
