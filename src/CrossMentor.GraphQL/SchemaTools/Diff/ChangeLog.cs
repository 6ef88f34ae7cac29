using System.Collections.Immutable;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>The changes found so far, in the order in which they were found.</summary>
internal sealed class ChangeLog
{
    private readonly ImmutableArray<SchemaChange>.Builder changes = ImmutableArray.CreateBuilder<SchemaChange>();

    public void Safe(SchemaChangeKind kind, string coordinate, string message) => Add(kind, ChangeSeverity.Safe, coordinate, message);

    public void Dangerous(SchemaChangeKind kind, string coordinate, string message) => Add(kind, ChangeSeverity.Dangerous, coordinate, message);

    public void Breaking(SchemaChangeKind kind, string coordinate, string message) => Add(kind, ChangeSeverity.Breaking, coordinate, message);

    public void Describe(string coordinate, string? before, string? after)
    {
        if (before != after)
        {
            Safe(SchemaChangeKind.DescriptionChanged, coordinate, after is null ? "The description was removed." : "The description changed.");
        }
    }

    public void Deprecate(string coordinate, string? before, string? after)
    {
        if (before == after)
        {
            return;
        }

        if (before is null)
        {
            Safe(SchemaChangeKind.DeprecationAdded, coordinate, $"Deprecated: {after}");
        }
        else if (after is null)
        {
            Safe(SchemaChangeKind.DeprecationRemoved, coordinate, "No longer deprecated.");
        }
        else
        {
            Safe(SchemaChangeKind.DeprecationReasonChanged, coordinate, $"The reason of the deprecation is now: {after}");
        }
    }

    public ImmutableArray<SchemaChange> ToImmutable() => changes.ToImmutable();

    private void Add(SchemaChangeKind kind, ChangeSeverity severity, string coordinate, string message) =>
        changes.Add(new SchemaChange(kind, severity, coordinate, message));
}
