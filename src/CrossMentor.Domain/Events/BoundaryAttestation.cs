using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>That a participant knows the boundaries of mentoring, or how often it tried. What it answered is no part of it.</summary>
public sealed class BoundaryAttestation : IVersioned
{
    /// <summary>Tries on one day: whoever reads what it got wrong needs two, and whoever guesses has to read.</summary>
    public const int AttemptsPerDayMax = 3;

    private BoundaryAttestation()
    {
    }

    public BoundaryAttestationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The role for which it holds: somebody who enrols again in the other one answers again.</summary>
    public ParticipantRole Role { get; private set; }

    /// <summary>Tries in all.</summary>
    public int Attempts { get; private set; }

    /// <summary>The day of the last try.</summary>
    public DateOnly TriedOn { get; private set; }

    public int AttemptsOnDay { get; private set; }

    /// <summary>Null until everything was right.</summary>
    public DateOnly? AttestedOn { get; private set; }

    public static BoundaryAttestation Of(BoundaryAttestationId id, Participant participant) => new()
    {
        Id = id,
        ProgrammeId = participant.ProgrammeId,
        ParticipantId = participant.Id,
        PersonId = participant.PersonId,
        OrganisationId = participant.OrganisationId,
        Role = participant.Role,
    };

    /// <summary>How often somebody may try on a day, who has tried so far as this says.</summary>
    public int AttemptsLeftOn(DateOnly day) => AttemptsPerDayMax - (TriedOn == day ? AttemptsOnDay : 0);

    public bool Holds(ParticipantRole role) => AttestedOn is not null && Role == role;

    /// <summary>Counts a try, and tells what was wrong; with nothing wrong, it is attested.</summary>
    public Outcome<IReadOnlyList<ShippedSituation>> Try(Programme programme, Participant participant, IReadOnlyList<SituationAnswer> answers, DateOnly on)
    {
        var wrong = BoundaryQuiz.Check(participant.Role, answers);
        var refusals = new List<Refusal>([.. programme.CheckNotClosed().Refusals, .. wrong.Refusals]);
        if (Holds(participant.Role))
        {
            refusals.Add(new AlreadyExists("attestation"));
        }
        else if (AttemptsLeftOn(on) <= 0)
        {
            refusals.Add(new TooManyAttempts(on.AddDays(1)));
        }

        if (refusals.Count > 0)
        {
            return Outcome<IReadOnlyList<ShippedSituation>>.Refused(refusals);
        }

        (Role, Attempts, AttemptsOnDay, TriedOn) = (participant.Role, Attempts + 1, TriedOn == on ? AttemptsOnDay + 1 : 1, on);
        AttestedOn = wrong.Value.Count == 0 ? on : null;
        return wrong;
    }
}
