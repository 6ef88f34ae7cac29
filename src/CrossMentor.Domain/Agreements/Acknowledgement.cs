using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>A participant has read one version of the agreement in one language, and holds to it. It counts as long as that version does.</summary>
public sealed class Acknowledgement
{
    public const int LanguageLengthMax = 35;

    private Acknowledgement()
    {
    }

    public AcknowledgementId Id { get; private set; }

    public AgreementVersionId AgreementVersionId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>BCP 47: the language in which it was read.</summary>
    public string Language { get; private set; } = string.Empty;

    public DateTimeOffset AcknowledgedAt { get; private set; }

    /// <param name="latest">The number of the version that counts.</param>
    /// <param name="isGiven">Whether the participant acknowledged this version already.</param>
    public static Outcome<Acknowledgement> Give(
        AcknowledgementId id,
        Programme programme,
        AgreementVersion version,
        int latest,
        Participant participant,
        string language,
        bool isGiven,
        DateTimeOffset at)
    {
        var check = new InputCheck();
        if (participant.ProgrammeId != version.ProgrammeId || !participant.IsEnrolled)
        {
            check.Fail("participantId", "This is nobody who takes part in the programme of the agreement. Name the participant that you are in it.");
        }

        var read = WellFormed.IsLanguageTag(language.Trim()) ? WellFormed.CanonicalLanguageTag(language.Trim()) : string.Empty;
        if (!version.IsWrittenIn(read))
        {
            check.Fail("language", "The agreement is not written in this language. Choose one of its texts.");
        }

        var refusals = new List<Refusal>([.. check.Refusals, .. programme.CheckNotClosed().Refusals]);
        if (version.Number != latest)
        {
            refusals.Add(new VersionSuperseded(latest));
        }

        if (isGiven)
        {
            refusals.Add(new AlreadyExists("participantId"));
        }

        return refusals.Count > 0
            ? Outcome<Acknowledgement>.Refused(refusals)
            : new Acknowledgement
            {
                Id = id,
                AgreementVersionId = version.Id,
                ProgrammeId = version.ProgrammeId,
                ParticipantId = participant.Id,
                PersonId = participant.PersonId,
                OrganisationId = participant.OrganisationId,
                Language = read,
                AcknowledgedAt = at,
            };
    }
}
