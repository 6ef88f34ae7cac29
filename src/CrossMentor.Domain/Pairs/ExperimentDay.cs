namespace CrossMentor.Domain.Pairs;

/// <summary>How often a mentee tried something new on a day. What it was is not kept.</summary>
public sealed record ExperimentDay(DateOnly On, int Count);
