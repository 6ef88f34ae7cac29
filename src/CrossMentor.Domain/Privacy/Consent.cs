using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Privacy;

/// <summary>A participant consented to one purpose in one programme, on the words of one version; and perhaps withdrew it.</summary>
public sealed class Consent
{
    private Consent()
    {
    }

    public ConsentId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public ConsentPurpose Purpose { get; private set; }

    /// <summary>Which wording the person was asked in.</summary>
    public int NoticeVersion { get; private set; }

    public DateTimeOffset GrantedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool Stands => WithdrawnAt is null;

    /// <param name="noticeVersion">The wording that the person read.</param>
    /// <param name="isGiven">Whether a consent of the participant to the purpose stands already.</param>
    public static Outcome<Consent> Grant(
        ConsentId id, Programme programme, Participant participant, ConsentPurpose purpose, int noticeVersion, bool isGiven, DateTimeOffset at)
    {
        var refusals = new List<Refusal>(programme.CheckNotClosed().Refusals);
        if (!participant.IsEnrolled)
        {
            refusals.Add(new InvalidInput("participantId", "This is nobody who takes part in the programme any more. Name the participant that you are in it."));
        }

        if (ConsentNotices.Of(purpose).Version is var latest && noticeVersion != latest)
        {
            refusals.Add(new VersionSuperseded(latest));
        }

        if (isGiven)
        {
            refusals.Add(new AlreadyExists("purpose"));
        }

        return refusals.Count > 0
            ? Outcome<Consent>.Refused(refusals)
            : new Consent
            {
                Id = id,
                ProgrammeId = programme.Id,
                ParticipantId = participant.Id,
                PersonId = participant.PersonId,
                Purpose = purpose,
                NoticeVersion = noticeVersion,
                GrantedAt = at,
            };
    }

    /// <summary>Withdrawing twice is the same as once, and is never refused.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt ??= at;
}
