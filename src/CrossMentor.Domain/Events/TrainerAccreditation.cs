using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>That somebody may train for a programme, for some time. It stays as it was recorded, and may be withdrawn.</summary>
public sealed class TrainerAccreditation : IVersioned
{
    public const int NameLengthMax = 200;
    public const int NumberLengthMax = 100;
    public const int ValidDaysMax = 3660;

    /// <summary>Accreditations of one programme, those that ended included.</summary>
    public const int AccreditationsMax = 250;

    private TrainerAccreditation()
    {
    }

    public TrainerAccreditationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public string TrainerName { get; private set; } = string.Empty;

    public string AccreditedBy { get; private set; } = string.Empty;

    public string? Number { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>Null as long as it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <param name="known">How many the programme has.</param>
    public static Outcome<TrainerAccreditation> Record(TrainerAccreditationId id, Programme programme, AccreditationFacts facts, int known)
    {
        var check = new InputCheck();
        var accreditation = new TrainerAccreditation
        {
            Id = id,
            ProgrammeId = programme.Id,
            TrainerName = check.Text("trainerName", facts.TrainerName, NameLengthMax),
            AccreditedBy = check.Text("accreditedBy", facts.AccreditedBy, NameLengthMax),
            Number = check.OptionalText("number", facts.Number, NumberLengthMax),
            ValidFrom = facts.ValidFrom,
            ValidUntil = facts.ValidUntil,
        };
        if (facts.ValidUntil < facts.ValidFrom || facts.ValidUntil.DayNumber - facts.ValidFrom.DayNumber > ValidDaysMax)
        {
            check.Fail("validUntil", $"An accreditation holds for {ValidDaysMax} days at most, and ends no earlier than it begins. Choose another day.");
        }

        if (known >= AccreditationsMax)
        {
            check.Fail("programmeId", $"A programme has {AccreditationsMax} accreditations at most.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<TrainerAccreditation>.Refused(refusals) : accreditation;
    }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && day <= ValidUntil && !(WithdrawnOn <= day);

    /// <summary>From its first day to its last.</summary>
    public bool Covers(DateTimeOffset startsAt, DateTimeOffset endsAt)
        => HoldsOn(DateOnly.FromDateTime(startsAt.UtcDateTime)) && HoldsOn(DateOnly.FromDateTime(endsAt.UtcDateTime));

    /// <summary>Withdrawing twice is the same as once. What was trained before stays trained.</summary>
    public void Withdraw(DateOnly on) => WithdrawnOn ??= on;
}
