using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Participants;

/// <summary>A conflict with a person, or an influence over an organisation, that somebody declares of himself or herself.</summary>
/// <remarks>
/// Nobody but the declaring person ever sees it. Somebody who is not seen may be named by address or name; it is kept as it was written and compared when
/// people are matched, so that declaring tells nothing about who is there.
/// </remarks>
public sealed class DeclaredInterest : IVersioned
{
    /// <summary>What one person may have declared at a time.</summary>
    public const int StandingMax = 50;

    private DeclaredInterest()
    {
    }

    public DeclaredInterestId Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>Who declared it.</summary>
    public PersonId PersonId { get; private set; }

    public InterestKind Kind { get; private set; }

    public InterestTie Tie { get; private set; }

    public PersonId? OtherPersonId { get; private set; }

    public string? OtherEmail { get; private set; }

    public string? OtherName { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    public string? Department { get; private set; }

    public DateOnly DeclaredOn { get; private set; }

    /// <summary>When it was withdrawn; null as long as it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public bool Stands => WithdrawnOn is null;

    /// <param name="standing">What the person has declared already and not withdrawn.</param>
    public static Outcome<DeclaredInterest> Declare(
        DeclaredInterestId id, Person person, InterestKind kind, InterestTie tie, InterestSubject about, DateOnly on, IReadOnlyCollection<DeclaredInterest> standing)
    {
        var check = new InputCheck();
        var interest = new DeclaredInterest
        {
            Id = id,
            PersonId = person.Id,
            Kind = kind,
            Tie = tie,
            OtherPersonId = about.PersonId,
            OtherEmail = check.OptionalText("email", about.Email, Person.EmailLengthMax),
            OtherName = check.OptionalText("name", about.Name, Person.DisplayNameLengthMax),
            OrganisationId = about.OrganisationId,
            Department = check.OptionalText("department", about.Department, Person.TextLengthMax),
            DeclaredOn = on,
        };
        if (kind == InterestKind.Conflict)
        {
            CheckConflict(check, person, interest);
        }
        else
        {
            CheckInfluence(check, person, interest);
        }

        if (standing.Count >= StandingMax)
        {
            check.Fail("personId", $"A person declares {StandingMax} interests at most. Withdraw one first.");
        }

        if (check.HasFailed)
        {
            return Outcome<DeclaredInterest>.Refused(check.Refusals);
        }

        return standing.Any(interest.SaysTheSameAs) ? new AlreadyExists("personId") : interest;
    }

    /// <summary>Whether it keeps the declaring person from being in a pair with another.</summary>
    public bool IsConflictWith(Person other) => Stands && Kind == InterestKind.Conflict && (OtherPersonId, OtherEmail, OtherName) switch
    {
        ({ } id, _, _) => id == other.Id,
        (_, { } email, _) => string.Equals(email, other.Email, StringComparison.OrdinalIgnoreCase),
        _ => OrganisationId == other.OrganisationId && string.Equals(OtherName, other.DisplayName, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Whether it is an influence over the department that a person works in; somebody whose department is not known may work in it.</summary>
    public bool IsInfluenceOnDepartmentOf(Person other)
        => Stands && Kind == InterestKind.Influence && Department is not null && OrganisationId == other.OrganisationId
        && (other.Department is null || string.Equals(Department, other.Department, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is an influence over a whole organisation.</summary>
    public bool IsInfluenceOnOrganisation => Stands && Kind == InterestKind.Influence && Department is null;

    /// <summary>Withdrawing twice is the same as once.</summary>
    public void Withdraw(DateOnly on) => WithdrawnOn ??= on;

    private static void CheckConflict(InputCheck check, Person person, DeclaredInterest interest)
    {
        var ways = (interest.OtherPersonId is null ? 0 : 1) + (interest.OtherEmail is null ? 0 : 1) + (interest.OtherName is null ? 0 : 1);
        if (ways != 1)
        {
            check.Fail("otherPersonId", "A conflict is with one person. Give otherPersonId, email, or name and organisationId.");
        }

        if (interest.OtherEmail is { } email && !WellFormed.IsEmail(email))
        {
            check.Fail("email", "email is no e-mail address. Correct it.");
        }

        if ((interest.OtherName is null) != (interest.OrganisationId is null))
        {
            check.Fail("organisationId", "A name and its organisation go together. Give both, or neither.");
        }

        if (interest.Department is not null)
        {
            check.Fail("department", "A conflict is with a person. Leave department out.");
        }

        if (interest.OtherPersonId == person.Id)
        {
            check.Fail("otherPersonId", "Nobody has a conflict with oneself. Name somebody else.");
        }
    }

    private static void CheckInfluence(InputCheck check, Person person, DeclaredInterest interest)
    {
        if (interest.OrganisationId is null)
        {
            check.Fail("organisationId", "An influence is over an organisation. Name it.");
        }

        if (interest.OrganisationId == person.OrganisationId)
        {
            check.Fail("organisationId", "Nobody mentors in the own organisation anyway. Name another one.");
        }

        if (interest.OtherPersonId is not null || interest.OtherEmail is not null || interest.OtherName is not null)
        {
            check.Fail("otherPersonId", "An influence is over an organisation. Leave the person out, or declare a conflict.");
        }
    }

    private bool SaysTheSameAs(DeclaredInterest other)
        => (Kind, Tie, OtherPersonId, OrganisationId) == (other.Kind, other.Tie, other.OtherPersonId, other.OrganisationId)
        && string.Equals(OtherEmail, other.OtherEmail, StringComparison.OrdinalIgnoreCase)
        && string.Equals(OtherName, other.OtherName, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Department, other.Department, StringComparison.OrdinalIgnoreCase);
}
