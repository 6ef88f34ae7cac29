using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Sqlite;

/// <summary>The product's data on SQLite, with migrations of its own.</summary>
internal sealed class SqliteCrossMentorDb(DbContextOptions<SqliteCrossMentorDb> options, TenantScopeHolder holder)
    : CrossMentorDb(options, DatabaseProvider.Sqlite, holder);
