namespace CrossMentor.Identity.Storage;

/// <summary>A later release made the issuer's tables. Going on could lose what that release wrote.</summary>
public sealed class IssuerSchemaIsNewerException(IReadOnlyList<string> unknownMigrations) : InvalidOperationException(
    $"The issuer's tables are newer than this release: they have {string.Join(", ", unknownMigrations)}, which this release does not know. "
    + "Start the release that made them, or restore a backup from before.");
