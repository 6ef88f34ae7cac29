using System.Linq.Expressions;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Every tenant filter of the model, gone as a whole and without each of its clauses. The table of rows is asked about them.</summary>
internal sealed class FilterPolicies : IAsyncDisposable
{
    private readonly BorderWorld world;
    private readonly Relations relations;
    private readonly ReviewedCells reviewed;
    private readonly List<(Actor Actor, CrossMentorDb Db)> views = [];

    private FilterPolicies(BorderWorld world, ReviewedCells reviewed) =>
        (this.world, this.reviewed, relations) = (world, reviewed, new Relations(world.Rows.All));

    public static async Task<FilterPolicies> OfAsync(BorderWorld world)
    {
        var policies = new FilterPolicies(world, await ReviewedCells.ReadAsync("row-matrix.txt"));
        foreach (var actor in world.Everybody)
        {
            policies.views.Add((actor, await world.Product.FilteredAloneAsync(actor.Issuer, actor.Subject)));
        }

        return policies;
    }

    public IEnumerable<Policy> All() =>
        from entity in StoredRows.EntitiesOf(views[0].Db)
        from clause in WithoutEach(TenantRows.FilterOf(entity))
        select new Policy($"{StoredRows.NameOf(entity)}: {clause.Name}", () => FindAsync(entity, clause.Filter));

    /// <summary>Where a filter, read by these tests as it is, shows other rows than the product does.</summary>
    public async Task<IReadOnlyList<string>> MisreadAsync()
    {
        var misread = new List<string>();
        foreach (var (actor, db) in views.DistinctBy(view => view.Actor.Kind))
        {
            foreach (var entity in StoredRows.EntitiesOf(db))
            {
                if (!(await TenantRows.KeysAsync(db, entity, TenantRows.FilterOf(entity))).SetEquals(await world.ShownAsync(actor, entity)))
                {
                    misread.Add($"{StoredRows.NameOf(entity)} for {actor.Kind}");
                }
            }
        }

        return misread;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, db) in views)
        {
            await db.DisposeAsync();
        }
    }

    private static IEnumerable<(string Name, LambdaExpression Filter)> WithoutEach(LambdaExpression filter)
    {
        var all = Expression.Lambda(filter.Type, Expression.Constant(true), filter.Parameters);
        foreach (var same in FilterClauses.Of(filter).Prepend(("the whole filter", all)).GroupBy(clause => clause.Item1, StringComparer.Ordinal))
        {
            foreach (var (number, (clause, without)) in same.Index())
            {
                yield return (number == 0 ? clause : $"{clause} ({number + 1})", without);
            }
        }
    }

    private async Task<string?> FindAsync(IEntityType entity, LambdaExpression filter)
    {
        var rows = world.RowsOf(StoredRows.NameOf(entity));
        foreach (var (actor, db) in views)
        {
            var visible = await TenantRows.KeysAsync(db, entity, filter);
            if (visible.SetEquals(await world.ShownAsync(actor, entity)))
            {
                continue;
            }

            var found = rows.FirstOrDefault(row => reviewed.Contradicts(row.Case, actor.Kind, relations.Of(actor, row), visible.Contains(row.Key)));
            if (found is not null)
            {
                return $"{found.Case} that is {relations.Of(actor, found)} to {actor.Kind}";
            }
        }

        return null;
    }
}
