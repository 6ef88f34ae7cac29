using CrossMentor.Persistence.PostgreSql;
using CrossMentor.Persistence.Sqlite;
using CrossMentor.Persistence.SqlServer;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore.Design;

namespace CrossMentor.Persistence.DesignTime;

// Only the migration tool uses these; no database is reached while a migration is added.

internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCrossMentorDb>
{
    public SqliteCrossMentorDb CreateDbContext(string[] args) => (SqliteCrossMentorDb)new CrossMentorDbFactory(
        new(DatabaseProvider.Sqlite, "Data Source=design-time.db")).Create(TenantScope.None);
}

internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlCrossMentorDb>
{
    public PostgreSqlCrossMentorDb CreateDbContext(string[] args) => (PostgreSqlCrossMentorDb)new CrossMentorDbFactory(
        new(DatabaseProvider.PostgreSql, "Host=localhost;Database=design_time")).Create(TenantScope.None);
}

internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerCrossMentorDb>
{
    public SqlServerCrossMentorDb CreateDbContext(string[] args) => (SqlServerCrossMentorDb)new CrossMentorDbFactory(
        new(DatabaseProvider.SqlServer, "Server=localhost;Database=design_time")).Create(TenantScope.None);
}
