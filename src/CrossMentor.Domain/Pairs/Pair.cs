using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Pairs;

/// <summary>A published mentoring pair. Mentor and mentee belong to different organisations, always.</summary>
public sealed class Pair : IVersioned
{
    private Pair()
    {
    }

    public PairId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    public TrackId? TrackId { get; private set; }

    public PairState State { get; private set; }

    /// <summary>Whether the pair goes on, in whichever state.</summary>
    public bool IsRunning => State != PairState.Ended;

    public DateTimeOffset PublishedAt { get; private set; }

    public int Score { get; private set; }

    public PairExplanation Explanation { get; private set; } = new(0, [], []);

    /// <summary>Ends the pair; ending twice is the same as ending once.</summary>
    public void End() => State = PairState.Ended;

    internal static Pair Publish(PairId id, CrossPair pair, PairExplanation explanation, DateTimeOffset at) => new()
    {
        Id = id,
        ProgrammeId = pair.Mentor.ProgrammeId,
        MentorId = pair.Mentor.Id,
        MenteeId = pair.Mentee.Id,
        MentorPersonId = pair.Mentor.PersonId,
        MenteePersonId = pair.Mentee.PersonId,
        MentorOrganisationId = pair.Mentor.OrganisationId,
        MenteeOrganisationId = pair.Mentee.OrganisationId,
        TrackId = pair.TrackId,
        State = PairState.Published,
        PublishedAt = at,
        Score = explanation.Score,
        Explanation = explanation,
    };
}
