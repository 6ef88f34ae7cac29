namespace CrossMentor.Persistence.Operations;

/// <summary>What a migration did.</summary>
/// <param name="AlreadyThere">Migrations that the database had before.</param>
/// <param name="Applied">Migrations that were applied now, in their order.</param>
public sealed record MigrationReport(DatabaseProvider Provider, IReadOnlyList<string> AlreadyThere, IReadOnlyList<string> Applied)
{
    /// <summary>Whether the row policies of this version were put up now.</summary>
    public bool HasNewPolicies { get; init; }

    public bool HasChanged => Applied.Count > 0 || HasNewPolicies;
}
