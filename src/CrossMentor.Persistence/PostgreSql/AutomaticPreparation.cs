using Npgsql;

namespace CrossMentor.Persistence.PostgreSql;

/// <summary>Lets sessions keep the plans of statements that come again: planning a list with its filters and policies takes longer than running it.</summary>
internal static class AutomaticPreparation
{
    private const string Setting = "Auto Prepare";
    private const int Statements = 256;

    /// <summary>The same connection with preparation; as it was if the operator has said anything about it.</summary>
    public static string AddTo(string connectionString) => connectionString.Contains(Setting, StringComparison.OrdinalIgnoreCase)
        ? connectionString
        : new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = Statements }.ConnectionString;
}
