using System.Linq.Expressions;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Where somebody leaves traces, table by table, and what becomes of them when the person is erased.</summary>
/// <remarks>
/// Every column that could hold something of a person stands here once: as erased, or as kept with the reason why it may be. A test goes through the model and fails on
/// a text, a JSON column, bytes or a reference to a person that nobody has decided about.
/// </remarks>
public static class PersonalData
{
    public static IReadOnlyList<PersonalRows> Erased { get; } = [.. OwnTraces.Erased, .. PairTraces.Erased, .. MatchingTraces.Erased, .. SharedTraces.Erased];

    /// <summary>Columns that objects of the domain empty themselves, because something else follows from it.</summary>
    public static IReadOnlyList<KeptColumns> EmptiedByTheDomain { get; } =
    [
        Keep<Person>(
            "Person.Erase leaves a pseudonym",
            nameof(Person.ExternalId), nameof(Person.DisplayName), nameof(Person.Email), nameof(Person.JobTitle), nameof(Person.Function), nameof(Person.Department),
            nameof(Person.Country), nameof(Person.City), nameof(Person.TimeZone), nameof(Person.Languages), nameof(Person.Skills), nameof(Person.GradeLabel),
            nameof(Person.ReportingLine)),
        Keep<Participant>("Participant.Erase takes the person out of the programme", nameof(Participant.Goals)),
    ];

    public static IReadOnlyList<KeptColumns> Kept { get; } = [.. OwnTraces.Kept, .. PairTraces.Kept, .. MatchingTraces.Kept, .. SharedTraces.Kept];

    internal static KeptColumns Keep<T>(string why, params string[] columns)
        where T : class => new(typeof(T), why, columns);

    internal static IEnumerable<Expression<Func<T, bool>>> Each<T>(IEnumerable<Principal> principals, Func<Principal, Expression<Func<T, bool>>> condition)
        => principals.Select(condition);
}
