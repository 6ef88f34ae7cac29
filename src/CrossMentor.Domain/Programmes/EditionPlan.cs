namespace CrossMentor.Domain.Programmes;

/// <summary>What is new about the next edition of a series; everything else is taken over from an earlier one.</summary>
/// <param name="Name">That of the earlier edition when null.</param>
/// <param name="EndsOn">So long after the start as in the earlier edition when null.</param>
public sealed record EditionPlan(Edition Edition, string? Name, DateOnly StartsOn, DateOnly? EndsOn);
