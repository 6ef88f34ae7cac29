using CrossMentor.Identity.Storage.PostgreSql;
using CrossMentor.Identity.Storage.Sqlite;
using CrossMentor.Identity.Storage.SqlServer;
using Microsoft.EntityFrameworkCore.Design;

namespace CrossMentor.Identity.Storage;

// Only the migration tool uses these; no database is reached while a migration is added.

internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteIssuerDb>
{
    public SqliteIssuerDb CreateDbContext(string[] args)
        => (SqliteIssuerDb)new IssuerDbFactory(new(IssuerDatabaseProvider.Sqlite, "Data Source=design-time.db")).Create();
}

internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlIssuerDb>
{
    public PostgreSqlIssuerDb CreateDbContext(string[] args)
        => (PostgreSqlIssuerDb)new IssuerDbFactory(new(IssuerDatabaseProvider.PostgreSql, "Host=localhost;Database=design_time")).Create();
}

internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerIssuerDb>
{
    public SqlServerIssuerDb CreateDbContext(string[] args)
        => (SqlServerIssuerDb)new IssuerDbFactory(new(IssuerDatabaseProvider.SqlServer, "Server=localhost;Database=design_time")).Create();
}
