using System.Linq.Expressions;
using System.Text.RegularExpressions;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>The tenant filters of a model as conditions of SQL, a table a condition, for a database that holds them by itself.</summary>
/// <remarks>
/// There is one table of who sees what, <see cref="TenantFilters"/>, and this reads it. A filter of a shape that cannot be told to the database is an
/// error, so that no table is left without a condition.
/// </remarks>
internal sealed partial class RowRules
{
    private readonly SortedDictionary<string, RowArms> arms = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> tables = [];

    private RowRules()
    {
    }

    /// <summary>Facts that are looked up once for a request, in the order of their names.</summary>
    public IReadOnlyList<ReachSet> Sets { get; private set; } = [];

    /// <summary>For each table, what a row that is seen meets.</summary>
    public IReadOnlyDictionary<string, RowArms> Tables => arms;

    public static RowRules Of(IModel model, IRowDialect dialect)
    {
        var writer = new RowRuleWriter(model, dialect);
        var rules = new RowRules();
        foreach (var entity in model.GetEntityTypes().Where(entity => !entity.IsOwned()).OrderBy(entity => entity.Name, StringComparer.Ordinal))
        {
            if (FilterOf(entity) is { } filter)
            {
                rules.Add(entity, writer.Write(filter, TableOf(entity)));
            }
            else if (entity.GetTableName() is { } table)
            {
                throw new NotSupportedException($"The table {table} has no tenant filter.");
            }
        }

        rules.Sets = writer.Sets;
        return rules;
    }

    /// <summary>The table that an entity is read from, whether it owns the table or looks at it a second time.</summary>
    public static string TableOf(IReadOnlyEntityType entity) => entity.GetTableName() ?? entity.GetViewName()
        ?? FromTable().Match(entity.GetSqlQuery() ?? string.Empty) switch
        {
            { Success: true } from => from.Groups["table"].Value,
            _ => throw new NotSupportedException($"It is not known from which table {entity.Name} is read."),
        };

    /// <summary>Where each entity is kept, those included that look at the table of another.</summary>
    public IReadOnlyDictionary<Type, string> TablesOfEntities => tables;

    /// <summary>What of the scope lets a row of a table be stored that it does not see before.</summary>
    /// <remarks>A group of companies is stored before its first member, through which it is seen.</remarks>
    public IReadOnlyList<string> FlagsOfAdding(string table)
        => TablesOfEntities[typeof(OrganisationGroup)] == table ? [nameof(TenantScope.MayCreate), nameof(TenantScope.IsPlatformAdmin)] : [];

    private static LambdaExpression? FilterOf(IReadOnlyEntityType entity)
        => entity.GetDeclaredQueryFilters().SingleOrDefault(filter => filter.Key == TenantFilters.Name)?.Expression;

    private void Add(IReadOnlyEntityType entity, RowArms alternatives)
    {
        var table = TableOf(entity);
        tables[entity.ClrType] = table;
        if (!arms.TryGetValue(table, out var all))
        {
            arms[table] = all = new();
        }

        all.Add(alternatives);
    }

    [GeneratedRegex("""^SELECT \* FROM "(?<table>\w+)"$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FromTable();
}
