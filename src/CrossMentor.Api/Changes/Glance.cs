namespace CrossMentor.Api.Changes;

/// <summary>What came of looking at a subscriber's view.</summary>
/// <param name="Event">What the subscriber is told; null for nothing.</param>
/// <param name="IsLast">Whether the subscription ends with it.</param>
internal readonly record struct Glance<TEvent>(TEvent? Event, bool IsLast)
    where TEvent : class
{
    public static Glance<TEvent> Nothing => default;

    public static Glance<TEvent> Tell(TEvent told) => new(told, IsLast: false);

    public static Glance<TEvent> TellLast(TEvent told) => new(told, IsLast: true);
}
