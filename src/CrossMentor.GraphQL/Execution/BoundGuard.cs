namespace CrossMentor.GraphQL.Execution;

/// <summary>A guard and what it guards.</summary>
internal sealed record BoundGuard(IFieldGuard Guard, GuardedSubject Subject);
