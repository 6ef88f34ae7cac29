using System.Linq.Expressions;
using System.Reflection;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Reads the rows of a table through a filter that is given, in place of the one that the table has.</summary>
internal static class TenantRows
{
    private const string Tenant = "tenant";

    private static readonly MethodInfo ListMethod = typeof(TenantRows).GetMethod(nameof(ListOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The filter of an entity.</summary>
    public static LambdaExpression FilterOf(IEntityType entity) => entity.FindDeclaredQueryFilter(Tenant)!.Expression!;

    public static async Task<IReadOnlySet<string>> KeysAsync(CrossMentorDb db, IEntityType entity, LambdaExpression filter)
    {
        var ofContext = new OfContext(db).VisitAndConvert(filter, null);
        var rows = await (Task<List<object>>)ListMethod.MakeGenericMethod(entity.ClrType).Invoke(null, [db, ofContext])!;
        return rows.Select(row => StoredRows.KeyOf(entity, row)).ToHashSet(StringComparer.Ordinal);
    }

    private static Task<List<object>> ListOfAsync<T>(CrossMentorDb db, LambdaExpression filter)
        where T : class
        => db.Set<T>().IgnoreQueryFilters().Where((Expression<Func<T, bool>>)filter).AsNoTracking().ToListAsync<object>();

    /// <summary>Asks the context that reads, and looks at other filtered tables through their filters, as a filter of the model does.</summary>
    private sealed class OfContext(CrossMentorDb db) : ExpressionVisitor
    {
        private readonly IAsyncQueryProvider provider = ((EntityQueryRootExpression)db.Programmes.AsQueryable().Expression).QueryProvider!;

        public override Expression? Visit(Expression? node) =>
            node is not null && node.Type.IsAssignableTo(typeof(DbContext)) && node is not ParameterExpression ? Expression.Constant(db, node.Type) : base.Visit(node);

        protected override Expression VisitExtension(Expression node)
        {
            if (node is not EntityQueryRootExpression root)
            {
                return base.VisitExtension(node);
            }

            var own = new EntityQueryRootExpression(provider, root.EntityType);
            return root.EntityType.FindDeclaredQueryFilter(Tenant)?.Expression is { } filter
                ? Expression.Call(typeof(Queryable), nameof(Queryable.Where), [root.EntityType.ClrType], own, Expression.Quote(Visit(filter)!))
                : own;
        }
    }
}
