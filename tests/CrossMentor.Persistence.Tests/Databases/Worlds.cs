namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>A database with the world in it.</summary>
public interface IWorldDatabase
{
    World World { get; }
}

public sealed class SqliteWorld : SqliteDatabaseBase, IWorldDatabase
{
    public World World { get; } = new();

    protected override Task FillAsync() => World.SaveAsync(Factory);
}

public sealed class PostgreSqlWorld : PostgreSqlDatabaseBase, IWorldDatabase
{
    public World World { get; } = new();

    protected override Task FillAsync() => World.SaveAsync(Factory);
}
