using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Pairs;

/// <summary>Says that a pair was completed, and stays as it was issued. Whoever has its code may ask whether it is genuine.</summary>
public sealed class PairCertificate
{
    public const int CodeLength = 23;

    private PairCertificate()
    {
    }

    public PairCertificateId Id { get; private set; }

    public PairId PairId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    /// <summary>Its number: too long to be guessed, so that nobody can count or try certificates.</summary>
    public string Code { get; private set; } = string.Empty;

    public string ProgrammeName { get; private set; } = string.Empty;

    public DateTimeOffset IssuedAt { get; private set; }

    public int Sessions { get; private set; }

    public int Minutes { get; private set; }

    public static PairCertificate Issue(PairCertificateId id, Pair pair, Programme programme, string code, ConfirmedSessions sessions, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(code.Length, CodeLength);
        return new()
        {
            Id = id,
            PairId = pair.Id,
            ProgrammeId = pair.ProgrammeId,
            MentorPersonId = pair.MentorPersonId,
            MenteePersonId = pair.MenteePersonId,
            MentorOrganisationId = pair.MentorOrganisationId,
            MenteeOrganisationId = pair.MenteeOrganisationId,
            Code = code,
            ProgrammeName = programme.Name,
            IssuedAt = at,
            Sessions = sessions.Count,
            Minutes = sessions.Minutes,
        };
    }
}
