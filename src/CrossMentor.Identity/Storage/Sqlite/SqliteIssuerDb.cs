using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage.Sqlite;

/// <summary>The issuer's data on Sqlite, with migrations of its own.</summary>
internal sealed class SqliteIssuerDb(DbContextOptions<SqliteIssuerDb> options) : IssuerDb(options);
