using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage.PostgreSql;

/// <summary>The issuer's data on PostgreSql, with migrations of its own.</summary>
internal sealed class PostgreSqlIssuerDb(DbContextOptions<PostgreSqlIssuerDb> options) : IssuerDb(options);
