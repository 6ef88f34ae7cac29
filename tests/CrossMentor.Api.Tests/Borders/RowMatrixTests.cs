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
        foreach (var actor in world.Actors)
        {
            await using var db = await world.Product.DatabaseOfAsync(actor.Issuer, actor.Subject);
            foreach (var entity in StoredRows.EntitiesOf(db))
            {
                var visible = await StoredRows.VisibleKeysAsync(db, entity);
                matrix.Know(StoredRows.NameOf(entity));
                foreach (var row in byEntity[StoredRows.NameOf(entity)])
                {
                    matrix.Count(row.Entity, actor, relations.Of(actor, row), visible.Contains(row.Key));
                }
            }
        }

        // A year has to be over for a while before a programme is compared with others, and operators alone hold data back from erasure.
        Assert.Equal(["BenchmarkPlace", "LegalHold"], matrix.Unknown());
        await matrix.HoldAsync("row-matrix.txt");
    }
}
