using Npgsql;

namespace CrossMentor.Persistence.PostgreSql;

/// <summary>A setting that a session of PostgreSQL starts with, and comes back to when the pool resets it.</summary>
internal static class SessionOption
{
    /// <summary>The same connection with the setting; as it was if the operator has set it.</summary>
    public static string AddTo(string connectionString, string setting, string value)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.Options?.Contains(setting, StringComparison.OrdinalIgnoreCase) == true)
        {
            return connectionString;
        }

        var option = $"-c {setting}={value}";
        builder.Options = string.IsNullOrEmpty(builder.Options) ? option : $"{builder.Options} {option}";
        return builder.ConnectionString;
    }
}
