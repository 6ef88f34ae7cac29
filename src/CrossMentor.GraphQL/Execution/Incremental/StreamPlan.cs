namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>How a list is streamed and its later items are completed.</summary>
internal sealed record StreamPlan<TItem>(StreamUsage Usage, ValuePlan<TItem> Items);
