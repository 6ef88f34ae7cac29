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
    (string Issuer, string Subject)? Account);
