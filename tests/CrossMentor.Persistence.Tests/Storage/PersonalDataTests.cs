using CrossMentor.Domain.Participants;
using CrossMentor.Persistence.Privacy.Traces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.Tests.Storage;

/// <summary>Nothing is stored that could say something of a person without a decision about what becomes of it when the person is erased.</summary>
/// <remarks>
/// Whoever adds a column of text, JSON or bytes, or a reference to a person, finds it here until it stands in <c>PersonalData</c>: as erased, as emptied by its object,
/// or as kept with the reason why it may be.
/// </remarks>
public sealed class PersonalDataTests
{
    private static readonly Dictionary<Type, IEntityType> Tables = new CrossMentorDbFactory(DatabaseOptions.SqliteFile("unused.db")).Model.GetEntityTypes()
        .Where(entity => entity.GetTableName() is not null && entity.FindPrimaryKey() is not null)
        .ToDictionary(entity => entity.ClrType);

    private static IEnumerable<KeptColumns> Decided => PersonalData.Kept.Concat(PersonalData.EmptiedByTheDomain);

    [Fact]
    public void Every_column_that_could_hold_something_of_a_person_is_decided_about()
    {
        var undecided = from table in Tables.Values
                        where !PersonalData.Erased.Any(rows => rows.Entity == table.ClrType && rows.Columns is null)
                        from column in table.GetProperties()
                        where CouldTell(column)
                        let name = column.Name
                        where !PersonalData.Erased.Any(rows => rows.Entity == table.ClrType && rows.Columns!.Contains(name))
                        where !Decided.Any(kept => kept.Entity == table.ClrType && kept.Columns.Contains(name))
                        select $"{table.ClrType.Name}.{name}";

        Assert.Empty(undecided);
    }

    [Fact]
    public void What_is_decided_about_is_there()
    {
        var columns = PersonalData.Erased.Where(rows => rows.Columns is not null).SelectMany(rows => rows.Columns!.Select(column => (rows.Entity, column)))
            .Concat(Decided.SelectMany(kept => kept.Columns.Select(column => (kept.Entity, column))));

        Assert.DoesNotContain(columns, one => Tables[one.Entity].FindProperty(one.column) is null);
        Assert.All(PersonalData.Erased, rows => Assert.Contains(rows.Entity, Tables.Keys));
    }

    [Fact]
    public void Nothing_is_kept_that_is_erased_as_well()
    {
        var both = Decided.SelectMany(kept => kept.Columns.Where(column =>
            PersonalData.Erased.Any(rows => rows.Entity == kept.Entity && (rows.Columns is null || rows.Columns.Contains(column)))).Select(column => $"{kept.Entity.Name}.{column}"));

        Assert.Empty(both);
        Assert.All(Decided, kept => Assert.False(string.IsNullOrWhiteSpace(kept.Why)));
    }

    // Codes of enumerations, ids of other objects, dates and numbers lead to nobody by themselves.
    private static bool CouldTell(IProperty column)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        var stored = column.GetTypeMapping().Converter?.ProviderClrType ?? type;
        return type == typeof(PersonId) || type == typeof(ParticipantId) || stored == typeof(byte[]) || (stored == typeof(string) && !type.IsEnum);
    }
}
