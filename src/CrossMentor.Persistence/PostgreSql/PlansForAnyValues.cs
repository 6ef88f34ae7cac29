using Npgsql;

namespace CrossMentor.Persistence.PostgreSql;

/// <summary>Lets the sessions of requests plan a prepared statement once, for whatever values.</summary>
/// <remarks>
/// Left to itself, PostgreSQL goes on planning some lists for each run: it compares what running costs by its estimates, and knows little of how long a filter and
/// its policies take to plan. Work that takes long is planned for its values, which matter more there.
/// </remarks>
internal static class PlansForAnyValues
{
    private const string Setting = "plan_cache_mode";

    /// <summary>The same connection with such plans, if it prepares statements at all; as it was if the operator has said how to plan.</summary>
    public static string AddTo(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).MaxAutoPrepare > 0
        ? SessionOption.AddTo(connectionString, Setting, "force_generic_plan")
        : connectionString;
}
