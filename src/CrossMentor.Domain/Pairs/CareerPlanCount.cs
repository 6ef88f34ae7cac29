namespace CrossMentor.Domain.Pairs;

/// <summary>How many pairs have a career plan in a state.</summary>
public sealed record CareerPlanCount(CareerPlanState State, int Count);
