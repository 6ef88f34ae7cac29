using System.Globalization;
using Npgsql;

namespace CrossMentor.Persistence.PostgreSql;

/// <summary>Tells PostgreSQL with the connection how long a statement may last.</summary>
/// <remarks>
/// Connections with the limit are a pool of their own: one that a request gave back never takes it into a migration or a match run.
/// </remarks>
internal static class StatementTimeLimit
{
    private const string Setting = "statement_timeout";

    /// <summary>The same connection with the limit; as it was if the operator has set one.</summary>
    public static string AddTo(string connectionString, TimeSpan timeout)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.Options?.Contains(Setting, StringComparison.OrdinalIgnoreCase) == true)
        {
            return connectionString;
        }

        var option = string.Create(CultureInfo.InvariantCulture, $"-c {Setting}={(long)timeout.TotalMilliseconds}");
        builder.Options = string.IsNullOrEmpty(builder.Options) ? option : $"{builder.Options} {option}";
        return builder.ConnectionString;
    }
}
