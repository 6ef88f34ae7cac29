namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>One event on its way through Hot Chocolate, which takes no null for an event.</summary>
internal sealed record Occurrence(object? Value);
