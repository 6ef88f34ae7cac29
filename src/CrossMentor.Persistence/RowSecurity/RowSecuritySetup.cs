using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Puts the row policies of this version up, and looks whether they stand. Only PostgreSQL has any.</summary>
internal sealed class RowSecuritySetup(CrossMentorDb db, DatabaseOptions options)
{
    // The history of migrations is the one table that is never dropped; which policies stand is noted at it.
    private const string History = "\"__EFMigrationsHistory\"";
    private const string Noted = $"SELECT obj_description(to_regclass('{History}'), 'pg_class')";
    private const string Enabled = "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relrowsecurity";
    private const string Forced = $"{Enabled} AND relforcerowsecurity";

    private readonly PostgreSqlRowSecurity? security = db.Provider == DatabaseProvider.PostgreSql ? PostgreSqlRowSecurity.Of(db.Model) : null;

    /// <summary>Lets the owner of the tables change all rows of them, as a migration may have to, until the policies are put up again.</summary>
    public Task LiftAsync(CancellationToken ct) => ChangeAsync("NO FORCE ROW LEVEL SECURITY", ct);

    /// <summary>Puts up the policies of this version if others stand or none, or takes them away where they are not wanted.</summary>
    /// <returns>Whether there was anything to do.</returns>
    public async Task<bool> ApplyAsync(CancellationToken ct)
    {
        if (security is null || (await IsCurrentAsync(security, ct) && await StandsAsync(ct)))
        {
            return false;
        }

        await (options.RowSecurity
            ? ExecuteAsync($"BEGIN;\n{security.Script}COMMENT ON TABLE {History} IS '{security.Fingerprint}';\nCOMMIT", ct)
            : ChangeAsync("DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY", ct));
        return true;
    }

    /// <summary>Whether every table that this version knows is held by policies, of this version or a neighbour of it; none where they are not wanted.</summary>
    public async Task<bool> StandsAsync(CancellationToken ct)
    {
        if (security is null)
        {
            return true;
        }

        return options.RowSecurity
            ? !security.Tables.Except(await ReadAsync(Forced, ct), StringComparer.Ordinal).Any()
            : (await ReadAsync(Enabled, ct)).Count == 0;
    }

    /// <summary>Whether the login of the product is one that no policy holds.</summary>
    public async Task<bool> IsBypassedAsync(CancellationToken ct)
        => security is not null && (await ReadAsync("SELECT 'yes' FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)", ct)).Count > 0;

    private async Task<bool> IsCurrentAsync(PostgreSqlRowSecurity wanted, CancellationToken ct)
        => !options.RowSecurity || (await ReadAsync(Noted, ct)).Contains(wanted.Fingerprint);

    private async Task ChangeAsync(string change, CancellationToken ct)
    {
        if (security is not null)
        {
            var tables = await ReadAsync(Enabled, ct);
            await ExecuteAsync(string.Concat(tables.Select(table => $"ALTER TABLE \"{table}\" {change};\n")) + $"COMMENT ON TABLE {History} IS NULL", ct);
        }
    }

    private Task ExecuteAsync(string statements, CancellationToken ct) => AskAsync(statements, command => command.ExecuteNonQueryAsync(ct), ct);

    private Task<List<string>> ReadAsync(string query, CancellationToken ct) => AskAsync(query, async command =>
    {
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<string> answers = [];
        while (await reader.ReadAsync(ct))
        {
            answers.Add(await reader.IsDBNullAsync(0, ct) ? string.Empty : reader.GetString(0));
        }

        return answers;
    }, ct);

    private async Task<T> AskAsync<T>(string statements, Func<DbCommand, Task<T>> askAsync, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // statements of ours
            command.CommandText = statements;
#pragma warning restore CA2100
            return await askAsync(command);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
