namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Severity">What it may do to clients.</param>
/// <param name="Coordinate">The schema coordinate of what changed; <c>schema</c> for the schema itself.</param>
/// <param name="Message">The change in words.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, ChangeSeverity Severity, string Coordinate, string Message)
{
    public override string ToString() => $"{Severity.ToString().ToUpperInvariant()} {Coordinate}: {Message}";
}
