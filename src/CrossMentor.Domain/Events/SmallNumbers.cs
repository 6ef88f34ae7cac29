namespace CrossMentor.Domain.Events;

/// <summary>Numbers about people that are so small that they would tell who is meant.</summary>
public static class SmallNumbers
{
    /// <summary>The fewest people that a number may be about.</summary>
    public const int PeopleMin = 5;

    /// <summary>The number, or null where it is about one to four people. That it is about nobody tells of nobody.</summary>
    public static int? Shown(int people) => people is > 0 and < PeopleMin ? null : people;
}
