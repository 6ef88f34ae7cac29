using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.PostgreSql;

/// <summary>The product's data on PostgreSQL, with migrations of its own.</summary>
internal sealed class PostgreSqlCrossMentorDb(DbContextOptions<PostgreSqlCrossMentorDb> options, TenantScopeHolder holder)
    : CrossMentorDb(options, DatabaseProvider.PostgreSql, holder);
