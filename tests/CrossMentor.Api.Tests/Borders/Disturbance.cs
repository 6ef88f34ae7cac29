using System.Text;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>Changes or removes rows behind the product's back: every value of them that is no key and no reference.</summary>
/// <param name="chosen">The rows, by entity and key.</param>
/// <param name="spared">Properties that stay as they are, each after its entity.</param>
internal sealed class Disturbance(CrossMentorDb db, IReadOnlySet<(string Entity, string Key)> chosen, IReadOnlyCollection<string> spared)
{
    private const int Far = 1_000;

    /// <summary>Statements that change every value of the rows.</summary>
    /// <param name="sign">Begins every text then: what sorts before or after all others.</param>
    public async Task<IReadOnlyList<string>> ChangingAsync(char sign)
    {
        var statements = new List<string>();
        foreach (var (entity, row) in await RowsAsync())
        {
            var changes = entity.GetProperties()
                .Where(property => !property.IsKey() && !property.IsForeignKey() && !property.IsShadowProperty())
                .Where(property => !spared.Contains($"{StoredRows.NameOf(entity)}.{property.Name}", StringComparer.Ordinal))
                .Select(property => (Column: ColumnOf(entity, property), Value: Changed(property, property.GetGetter().GetClrValue(row), sign), Mapping: property.GetRelationalTypeMapping()))
                .Where(change => change.Value is not null)
                .Select(change => $"{change.Column} = {change.Mapping.GenerateSqlLiteral(change.Value)}")
                .ToList();
            if (changes.Count > 0)
            {
                statements.Add($"UPDATE \"{entity.GetTableName()}\" SET {string.Join(", ", changes)} WHERE {KeyOf(entity, row)}");
            }
        }

        return statements;
    }

    /// <summary>Statements that remove the rows.</summary>
    public async Task<IReadOnlyList<string>> RemovingAsync() =>
        [.. (await RowsAsync()).Select(row => $"DELETE FROM \"{row.Entity.GetTableName()}\" WHERE {KeyOf(row.Entity, row.Row)}")];

    private async Task<IReadOnlyList<(IEntityType Entity, object Row)>> RowsAsync()
    {
        var rows = new List<(IEntityType, object)>();
        foreach (var entity in StoredRows.EntitiesOf(db).Where(entity => StoredRows.NameOf(entity) != "OfferedPair"))
        {
            rows.AddRange((await StoredRows.ListAsync(db, entity, seesAll: true))
                .Where(row => chosen.Contains((StoredRows.NameOf(entity), StoredRows.KeyOf(entity, row))))
                .Select(row => (entity, row)));
        }

        return rows;
    }

    private static string KeyOf(IEntityType entity, object row) => string.Join(
        " AND ", entity.FindPrimaryKey()!.Properties.Select(property => $"{ColumnOf(entity, property)} = {property.GetRelationalTypeMapping().GenerateSqlLiteral(property.GetGetter().GetClrValue(row))}"));

    private static string ColumnOf(IEntityType entity, IProperty property) => $"\"{property.GetColumnName(StoreObjectIdentifier.Table(entity.GetTableName()!))}\"";

    /// <summary>Another value of the type; null where there is none or it refers to something.</summary>
    private static object? Changed(IProperty property, object? value, char sign) => value switch
    {
        null => null,
        string text => Signed(text, sign, property.GetMaxLength() ?? int.MaxValue),
        bool flag => !flag,
        int number => number + Far,
        long number => number + Far,
        double number => number + Far,
        DateOnly day => day.AddDays(Far),
        DateTimeOffset time => time.AddDays(Far),
        Enum member => Enum.GetValues(member.GetType()).Cast<Enum>().FirstOrDefault(other => !other.Equals(member)),
        _ => JsonDisturbance.Changed(property, value, sign),
    };

    private static string Signed(string text, char sign, int lengthMax)
    {
        var signed = new StringBuilder().Append(sign).Append(text);
        return signed.Length <= lengthMax ? signed.ToString() : signed.ToString(0, lengthMax);
    }
}
