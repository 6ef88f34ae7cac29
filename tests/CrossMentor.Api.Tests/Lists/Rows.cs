using System.Globalization;
using System.Reflection;
using CrossMentor.Api.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>Everything that a caller sees, in memory: what the database has to agree with.</summary>
internal sealed class Rows
{
    private static readonly Assembly Domain = typeof(Participant).Assembly;
    private readonly Dictionary<string, IReadOnlyList<object>> rows = new(StringComparer.Ordinal);

    public static async Task<Rows> ReadAsync(CrossMentorDb db)
    {
        var all = new Rows();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.ClrType.Assembly == Domain && entity.FindPrimaryKey() is not null))
        {
            var read = typeof(Rows).GetMethod(nameof(OfTypeAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity.ClrType);
            all.rows[entity.ClrType.Name] = await (Task<IReadOnlyList<object>>)read.Invoke(null, [db])!;
        }

        return all;
    }

    public IReadOnlyList<object> Of(string type) => rows[type];

    /// <summary>The row that another refers to by an identifier.</summary>
    public object? Referred(string type, object? id) => id is null ? null : rows[type].FirstOrDefault(row => Value(row, "Id")!.Equals(id));

    public static object? Value(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string IdOf(object row) => GlobalIds.Encode(Value(row, "Id")!);

    /// <summary>A value as a client writes it into variables.</summary>
    public static object? Written(object? value) => value switch
    {
        null => null,
        string or int or bool => value,
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum one => string.Concat(one.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : letter.ToString())).ToUpperInvariant(),
        _ => GlobalIds.Encode(value),
    };

    /// <summary>Ordinal for text, by declaration for enums; null comes first.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        (IComparable one, _) => one.CompareTo(right),
        _ => string.CompareOrdinal(left.ToString(), right.ToString()),
    };

    private static async Task<IReadOnlyList<object>> OfTypeAsync<T>(CrossMentorDb db)
        where T : class => [.. await db.Set<T>().AsNoTracking().ToListAsync()];
}
