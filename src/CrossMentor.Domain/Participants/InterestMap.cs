using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Participants;

/// <summary>What declared interests keep apart. It is for matching and never for showing: it does not say who declared what.</summary>
public sealed class InterestMap
{
    private readonly ILookup<PersonId, DeclaredInterest> byPerson;

    private InterestMap(IEnumerable<DeclaredInterest> interests)
        => byPerson = interests.Where(interest => interest.Stands).ToLookup(interest => interest.PersonId);

    public static InterestMap Empty { get; } = new([]);

    public static InterestMap Of(IEnumerable<DeclaredInterest> interests) => new(interests);

    /// <summary>Whether somebody has declared anything that stands.</summary>
    public bool HasDeclared(PersonId person) => byPerson.Contains(person);

    /// <summary>The organisations in which somebody mentors nobody, in the order of their ids.</summary>
    public IReadOnlyList<OrganisationId> InfluencedBy(PersonId mentor)
        => [.. byPerson[mentor].Where(interest => interest.IsInfluenceOnOrganisation).Select(interest => interest.OrganisationId!.Value).Distinct().Order()];

    /// <summary>Whether an interest that must leave no trace keeps two apart: a conflict, whoever declared it, or an influence over the mentee's department.</summary>
    public bool Withholds(Person mentor, Person mentee)
        => byPerson[mentor.Id].Any(interest => interest.IsConflictWith(mentee) || interest.IsInfluenceOnDepartmentOf(mentee))
        || byPerson[mentee.Id].Any(interest => interest.IsConflictWith(mentor));

    /// <summary>Whether any interest keeps two apart.</summary>
    public bool KeepsApart(Person mentor, Person mentee)
        => Withholds(mentor, mentee) || byPerson[mentor.Id].Any(interest => interest.IsInfluenceOnOrganisation && interest.OrganisationId == mentee.OrganisationId);

    /// <summary>Whether somebody declared anything that could keep pairs apart without a trace, so that most programmes need not look at all their pairs.</summary>
    public bool HasWithholding => byPerson.Any(person => person.Any(interest => !interest.IsInfluenceOnOrganisation));
}
