namespace CrossMentor.Api.Tests.Borders;

/// <summary>A row of the database, and whose it is by the ids that stand in it.</summary>
/// <param name="Key">The key, as text.</param>
/// <param name="Account">Issuer and subject, where the row names them.</param>
internal sealed record StoredRow(
    string Entity,
    string Key,
    Guid? Id,
    IReadOnlySet<Guid> People,
    IReadOnlySet<Guid> Organisations,
    IReadOnlySet<Guid> Programmes,
    (string Issuer, string Subject)? Account)
{
    /// <summary>Every id that stands in the row.</summary>
    public required IReadOnlySet<Guid> Names { get; init; }

    /// <summary>Whatever else stands in the row.</summary>
    public required IReadOnlyDictionary<string, object> Values { get; init; }

    /// <summary>The table, and after a dot what the row is of it where a table keeps rows that are for others.</summary>
    public string Case => RowCases.Of(this) is { Length: > 0 } part ? $"{Entity}.{part}" : Entity;
}
