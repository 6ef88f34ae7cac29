using CrossMentor.Persistence.Privacy.Exports;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Tests.Databases;

namespace CrossMentor.Persistence.Tests.Storage;

/// <summary>Whatever is erased with a person is told to it before, or is left out for a reason.</summary>
public sealed class ExportedDataTests
{
    private static readonly CrossMentorDbFactory Database = new(DatabaseOptions.SqliteFile("unused.db"));

    [Fact]
    public void Whatever_goes_with_a_person_is_told_to_it_or_left_out_with_a_reason()
    {
        var told = ExportedData.All.Select(rows => rows.Entity).ToHashSet();
        var about = PersonalData.Erased.Select(rows => rows.Entity).Concat(PersonalData.EmptiedByTheDomain.Select(columns => columns.Entity)).Distinct().ToList();

        Assert.DoesNotContain(about, entity => !told.Contains(entity) && !ExportedData.LeftOut.ContainsKey(entity));
        Assert.DoesNotContain(ExportedData.LeftOut.Keys, told.Contains);
        Assert.All(ExportedData.LeftOut.Values, why => Assert.False(string.IsNullOrWhiteSpace(why)));
    }

    [Fact]
    public void Columns_that_are_left_out_are_there() =>
        Assert.All(ExportedData.All, rows => Assert.All(rows.LeftOut, column => Assert.NotNull(Database.Model.FindEntityType(rows.Entity)!.FindProperty(column))));

    [Fact]
    public async Task The_stated_schema_is_that_of_the_document()
    {
        var file = Path.Combine(Repository.Root, "docs", "person-export.schema.json");
        if (Environment.GetEnvironmentVariable("CROSSMENTOR_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, PersonExport.Schema(Database.Model));
        }

        Assert.Equal(PersonExport.Schema(Database.Model), await File.ReadAllTextAsync(file));
    }
}
