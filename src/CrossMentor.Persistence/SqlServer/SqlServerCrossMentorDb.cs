using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.SqlServer;

/// <summary>The product's data on SQL Server, with migrations of its own.</summary>
internal sealed class SqlServerCrossMentorDb(DbContextOptions<SqlServerCrossMentorDb> options, TenantScopeHolder holder)
    : CrossMentorDb(options, DatabaseProvider.SqlServer, holder);
