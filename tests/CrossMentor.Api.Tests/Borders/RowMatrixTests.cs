namespace CrossMentor.Api.Tests.Borders;

/// <summary>Which rows of every table the tenant filters let through to whom, as people have reviewed it in <c>row-matrix.txt</c>.</summary>
[Collection(BorderCollection.Name)]
public sealed class RowMatrixTests(BorderWorld world)
{
    [Fact]
    public async Task Every_table_shows_its_rows_as_reviewed()
    {
        var relations = new Relations(world.Rows.All);
        var byEntity = world.Rows.All.ToLookup(row => row.Entity, StringComparer.Ordinal);
        var matrix = new ReviewedMatrix();
        await using var model = await world.Product.DatabaseOfAsync("nobody");
        var entities = StoredRows.EntitiesOf(model).ToList();
        foreach (var (actor, entity) in world.Everybody.SelectMany(actor => entities, (actor, entity) => (actor, entity)))
        {
            var visible = await world.ShownAsync(actor, entity);
            foreach (var row in byEntity[StoredRows.NameOf(entity)])
            {
                matrix.Count(row.Case, actor, relations.Of(actor, row), visible.Contains(row.Key));
            }
        }

        Assert.Equal([], entities.Select(StoredRows.NameOf).Except(byEntity.Select(rows => rows.Key)));
        await matrix.HoldAsync("row-matrix.txt");
    }
}
