using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Participants;

/// <summary>Lets whoever brings its code act as a participant. It works once, for some days, and a later one replaces it.</summary>
/// <remarks>Only the hash of the code is kept, so that nobody who reads the database can use it.</remarks>
public sealed class Invitation : IVersioned
{
    public const int CodeHashLength = 64;

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private Invitation()
    {
    }

    public InvitationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>SHA-256 of the code, in small hexadecimal digits.</summary>
    public string CodeHash { get; private set; } = string.Empty;

    public DateTimeOffset InvitedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was accepted; null while it is open, and when it was replaced.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public static Outcome<Invitation> To(InvitationId id, Participant participant, string codeHash, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codeHash.Length, CodeHashLength);
        return participant.IsEnrolled
            ? new Invitation
            {
                Id = id,
                ProgrammeId = participant.ProgrammeId,
                ParticipantId = participant.Id,
                PersonId = participant.PersonId,
                OrganisationId = participant.OrganisationId,
                CodeHash = codeHash,
                InvitedAt = at,
                ExpiresAt = at + Lifetime,
            }
            : new InvalidInput("participantId", "The person has withdrawn from the programme. Enrol the person again first.");
    }

    public bool IsOpen(DateTimeOffset at) => AcceptedAt is null && at < ExpiresAt;

    /// <summary>Makes it worthless, because another one takes its place.</summary>
    public void Replace(DateTimeOffset at)
    {
        if (IsOpen(at))
        {
            ExpiresAt = at;
        }
    }

    public Outcome<Invitation> Accept(DateTimeOffset at)
    {
        if (!IsOpen(at))
        {
            return new InvitationInvalid();
        }

        AcceptedAt = at;
        return this;
    }
}
