namespace CrossMentor.Persistence.Operations;

/// <summary>Whether the database answers and has the shape this release needs.</summary>
public enum DatabaseState
{
    Ready,
    Unreachable,
    NotMigrated,
}
