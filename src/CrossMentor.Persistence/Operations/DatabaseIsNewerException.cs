namespace CrossMentor.Persistence.Operations;

/// <summary>The database was made by a later release. Going on could lose what that release wrote.</summary>
public sealed class DatabaseIsNewerException(IReadOnlyList<string> unknownMigrations) : InvalidOperationException(
    $"The database is newer than this release: it has {string.Join(", ", unknownMigrations)}, which this release does not know. "
    + "Start the release that made it, or restore a backup from before.")
{
    public IReadOnlyList<string> UnknownMigrations { get; } = unknownMigrations;
}
