namespace CrossMentor.Domain.Access;

/// <summary>How many people have to stand behind a number before it is told: fewer could be told apart.</summary>
public static class SmallGroups
{
    public const int PeopleMin = 5;

    /// <summary>Whether a distribution may be told: the whole of it or nothing, because what is left out of it could be found by subtraction.</summary>
    public static bool MayTell(IReadOnlyCollection<int> counts)
        => counts.Sum() >= PeopleMin && counts.All(count => count is 0 or >= PeopleMin);
}
