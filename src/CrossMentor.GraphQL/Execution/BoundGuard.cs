namespace CrossMentor.GraphQL.Execution;

/// <summary>A guard and what it guards.</summary>
public sealed record BoundGuard(IFieldGuard Guard, GuardedSubject Subject);
