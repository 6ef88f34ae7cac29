using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Participants;

/// <summary>What an organisation said of somebody's employment, with the day it holds from, who said it and when. It never changes.</summary>
public sealed class EmploymentFact
{
    /// <summary>Of one person.</summary>
    public const int FactsMax = 250;

    private EmploymentFact()
    {
    }

    public EmploymentFactId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public EmploymentFactKind Kind { get; private set; }

    /// <summary>On the ladder that all organisations share; null where it is about something else.</summary>
    public int? GradeRank { get; private set; }

    /// <summary>The day of which it is said; of a grade, the day since which it is known.</summary>
    public DateOnly HappenedOn { get; private set; }

    public EmploymentSource Source { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The grade that a roster gave; null when it gave none.</summary>
    public static EmploymentFact? OfGrade(EmploymentFactId id, Person person, DateOnly on, DateTimeOffset at) => person.GradeRank is null
        ? null
        : Of(id, person, EmploymentFactKind.Grade, person.GradeRank, on, EmploymentSource.Roster, at);

    /// <summary>Whether somebody works for the organisation, as the organisation says.</summary>
    /// <param name="known">How many facts there are of the person.</param>
    public static Outcome<EmploymentFact> Record(EmploymentFactId id, Person person, bool isEmployed, DateOnly on, int known, DateOnly today, DateTimeOffset at)
    {
        var check = new InputCheck();
        if (on > today)
        {
            check.Fail("on", "This day is still to come. Record what has happened.");
        }

        if (known >= FactsMax)
        {
            check.Fail("personId", $"There are {FactsMax} facts of this person already. No more are kept.");
        }

        return check.HasFailed
            ? Outcome<EmploymentFact>.Refused(check.Refusals)
            : Of(id, person, isEmployed ? EmploymentFactKind.Employed : EmploymentFactKind.Left, null, on, EmploymentSource.Organisation, at);
    }

    private static EmploymentFact Of(
        EmploymentFactId id, Person person, EmploymentFactKind kind, int? rank, DateOnly on, EmploymentSource source, DateTimeOffset at) => new()
        {
            Id = id,
            PersonId = person.Id,
            OrganisationId = person.OrganisationId,
            Kind = kind,
            GradeRank = rank,
            HappenedOn = on,
            Source = source,
            RecordedAt = at,
        };
}
