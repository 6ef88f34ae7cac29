using System.Data.Common;
using System.Globalization;
using CrossMentor.Application.Tests.Support;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>Somebody with the password of the database, who knows the tables of the logs.</summary>
internal sealed class Tampering(TestStore store)
{
    public Task<int> DoAsync(string sql, params (string Name, object? Value)[] values) => store.RawAsync(async connection =>
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    });

    public Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> ReadAsync(string sql, params (string Name, object? Value)[] values)
        => store.RawAsync<IReadOnlyList<IReadOnlyDictionary<string, object?>>>(async connection =>
        {
            await using var command = Command(connection, sql, values);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<IReadOnlyDictionary<string, object?>>();
            while (await reader.ReadAsync())
            {
                rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : reader.GetValue(column)));
            }

            return rows;
        });

    /// <summary>Every way to change one byte of a value, another name where a name is kept, and a value where there is none.</summary>
    public static IEnumerable<object?> Flips(string column, object? value) => value switch
    {
        string when column == "Role" => ["ProgrammeManager"],
        string when column == "Data" => ["Profile"],
        string text => Enumerable.Range(0, text.Length).Select(at => text[..at] + (char)(text[at] ^ 1) + text[(at + 1)..]).Where(flipped => column is not ("At" or "Day") || !IsSameTime(text, flipped)),
        byte[] bytes => Enumerable.Range(0, bytes.Length).Select(at => Flip(bytes, at)),
        Guid id => Enumerable.Range(0, 16).Select(at => (object)new Guid(Flip(id.ToByteArray(), at))),
        DateOnly day => [day.AddDays(1)],
        DateTime at => [at.AddMicroseconds(1), at.AddYears(-1)],
        long number => [number + 1_000_000, -number - 1],
        null when column is "ObjectId" or "Chain" or "ViewerOrganisationId" => [Guid.NewGuid()],
        null when column == "Salt" => [new byte[16]],
        null => ["x", ""],
        _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"{column} holds a {value.GetType()}.")),
    };

    // SQLite keeps a time as text, which is read with other separators too.
    private static bool IsSameTime(string text, string other)
        => DateTime.TryParse(other, CultureInfo.InvariantCulture, out var read) && read == DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Flip(byte[] bytes, int at)
    {
        var flipped = bytes.ToArray();
        flipped[at] ^= 1;
        return flipped;
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
