using System.Globalization;

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
        => SessionOption.AddTo(connectionString, Setting, ((long)timeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
}
