using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Operations;

/// <summary>Overwrites what was deleted, where the database leaves it in its file.</summary>
/// <remarks>
/// SQLite keeps the bytes of deleted rows in free space and in its log until something takes their place. Writing the file anew and cutting the log is the one way that
/// leaves none. A database server does this in its own time, and its files are its administrator's.
/// </remarks>
public static class DatabaseClearing
{
    public static async Task ClearAsync(CrossMentorDb db, CancellationToken ct)
    {
        if (db.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await db.Database.ExecuteSqlAsync($"VACUUM", ct);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
