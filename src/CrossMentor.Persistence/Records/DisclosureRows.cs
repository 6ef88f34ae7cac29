using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Records;

/// <summary>Stores what was disclosed in one statement, however many people a list has.</summary>
public static class DisclosureRows
{
    internal const string Table = "Disclosures";

    /// <exception cref="DbUpdateException">Another request stored one of them at this moment; nothing is stored.</exception>
    public static async Task AddAsync(CrossMentorDb db, IReadOnlyList<Disclosure> rows, CancellationToken ct)
    {
        if (db.Provider != DatabaseProvider.Sqlite)
        {
            db.Disclosures.AddRange(rows);
            await db.SaveChangesAsync(ct);
            return;
        }

        // EF Core sends a statement a row to SQLite, and sends the rows of a list to servers together.
        var written = JsonSerializer.Serialize(rows.Select(Write));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Disclosures" ("Id", "At", "Issuer", "Subject", "Chain", "PersonId", "Data", "Role", "ViewerOrganisationId", "Day", "Once")
            SELECT value ->> '$[0]', value ->> '$[1]', value ->> '$[2]', value ->> '$[3]', value ->> '$[4]', value ->> '$[5]', value ->> '$[6]', value ->> '$[7]', value ->> '$[8]',
              value ->> '$[9]', value ->> '$[10]'
            FROM json_each({written})
            WHERE true
            ON CONFLICT DO NOTHING
            """,
            ct);
    }

    // As EF Core writes them to SQLite, because it reads and compares them.
    private static string?[] Write(Disclosure row) =>
    [
        Write(row.Id), row.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture), row.Issuer, row.Subject, Write(row.Chain), Write(row.PersonId.Value),
        row.Data.ToString(), row.Role.ToString(), Write(row.ViewerOrganisationId?.Value), row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Write(row.Once),
    ];

    private static string? Write(Guid? id) => id?.ToString().ToUpperInvariant();
}
