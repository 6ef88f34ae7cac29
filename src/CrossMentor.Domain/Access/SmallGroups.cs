namespace CrossMentor.Domain.Access;

/// <summary>How many people have to stand behind a number before it is told: fewer could be told apart.</summary>
public static class SmallGroups
{
    /// <summary>The fewest people that a number may be about.</summary>
    public const int PeopleMin = 5;

    /// <summary>The number, or null where it is about one to four people. That it is about nobody tells of nobody.</summary>
    public static int? Shown(int people) => people is > 0 and < PeopleMin ? null : people;

    /// <summary>Whether a distribution may be told: the whole of it or nothing, because what is left out of it could be found by subtraction.</summary>
    public static bool MayTell(IReadOnlyCollection<int> counts)
        => counts.Sum() >= PeopleMin && counts.All(count => count is 0 or >= PeopleMin);
}
