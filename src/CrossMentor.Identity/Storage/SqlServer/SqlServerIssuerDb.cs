using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage.SqlServer;

/// <summary>The issuer's data on SqlServer, with migrations of its own.</summary>
internal sealed class SqlServerIssuerDb(DbContextOptions<SqlServerIssuerDb> options) : IssuerDb(options);
