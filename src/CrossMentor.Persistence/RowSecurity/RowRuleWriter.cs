using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Says in SQL what a tenant filter says in C#.</summary>
/// <remarks>
/// What depends on the scope alone becomes a set that is looked up once, so that nearly all that is asked of a row is whether an id of it is in a list.
/// </remarks>
internal sealed class RowRuleWriter(IModel model, IRowDialect dialect)
{
    private readonly SortedDictionary<string, ReachSet> sets = new(StringComparer.Ordinal);

    public IReadOnlyList<ReachSet> Sets => [.. sets.Values];

    /// <summary>The alternatives of which a row that is seen meets one.</summary>
    public RowArms Write(LambdaExpression filter, string table)
    {
        var row = filter.Parameters[0];
        var rows = Rows.Of(row, new(EntityOf(row), table, null), areSetsKnown: true);
        var arms = new RowArms();
        foreach (var arm in Parts(filter.Body, ExpressionType.OrElse))
        {
            if (ScopeKey(arm) is { } flag)
            {
                arms.Flags.Add(flag);
            }
            else if (ListOf(arm) is { } own && ColumnOf(own.Item, rows) is { } column)
            {
                arms.Own.Add(new(column.Sql, own.List, column.Property.ClrType));
            }
            else if (arm is MethodCallExpression { Method.Name: nameof(Queryable.Any) } any && SetOf(any, rows) is var (outer, set))
            {
                arms.Reached.Add(new(outer, set, typeof(Guid)));
            }
            else if (arm is not ConstantExpression { Value: false })
            {
                arms.Others.Add(new(Condition(arm, rows), [.. NarrowedBy(arm, rows)]));
            }
        }

        return arms;
    }

    // A condition that holds only where one of some ids is in a list adds nothing to those lists.
    private IEnumerable<ListedColumn> NarrowedBy(Expression arm, Rows rows)
        => Parts(arm, ExpressionType.AndAlso)
            .Select(part => Parts(part, ExpressionType.OrElse).ToList())
            .FirstOrDefault(parts => parts.TrueForAll(part => ListOf(part) is not null))?
            .Select(part => ListOf(part)!.Value)
            .Select(listed => (Column: ColumnOf(listed.Item, rows)!, listed.List))
            .Select(listed => new ListedColumn(listed.Column.Sql, listed.List, listed.Column.Property.ClrType)) ?? [];

    private string Condition(Expression expression, Rows rows) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } => Joined(Parts(expression, ExpressionType.AndAlso), " AND ", rows),
        BinaryExpression { NodeType: ExpressionType.OrElse } => Joined(Parts(expression, ExpressionType.OrElse), " OR ", rows),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } compared => Comparison(compared, rows),
        UnaryExpression { NodeType: ExpressionType.Not } negated => $"NOT {Condition(negated.Operand, rows)}",
        MemberExpression when ScopeKey(expression) is null => dialect.IsTrue(ColumnOf(expression, rows)!.Sql),
        MethodCallExpression { Method.Name: nameof(Queryable.Any) } any => Existence(any, rows),
        _ when ListOf(expression) is var (list, item) => dialect.IsIn(ColumnOf(item, rows)!.Sql, [list]),
        _ => throw Unknown(expression),
    };

    private string Comparison(BinaryExpression compared, Rows rows)
    {
        var isEqual = compared.NodeType == ExpressionType.Equal;
        var column = ColumnOf(compared.Left, rows) ?? throw Unknown(compared);
        var other = Unconverted(compared.Right);
        return (other, ColumnOf(other, rows)) switch
        {
            (_, { } second) when isEqual => $"{column.Sql} = {second.Sql}",
            (ConstantExpression { Value: null }, _) => $"{column.Sql} IS {(isEqual ? "NULL" : "NOT NULL")}",
            (ConstantExpression { Value: { } value }, _) when isEqual => $"{column.Sql} = {Literal(column.Property, value)}",
            (MemberExpression member, _) when isEqual && ScopeKey(member) is { } key => dialect.IsText(column.Sql, key),
            _ => throw Unknown(compared),
        };
    }

    private string Existence(MethodCallExpression any, Rows rows)
    {
        if (rows.AreSetsKnown && SetOf(any, rows) is var (outer, set))
        {
            return dialect.IsIn(outer, [set]);
        }

        var predicate = PredicateOf(any);
        var parameter = predicate.Parameters[0];
        var entity = EntityOf(parameter);
        var (table, alias) = (RowRules.TableOf(entity), $"r{rows.Count}");
        var inner = rows.With(parameter, new(entity, table, alias));
        return $"EXISTS (SELECT 1 FROM {dialect.Table(table)} AS {alias} WHERE {string.Join(" AND ", Parts(predicate.Body, ExpressionType.AndAlso).Select(part => Condition(part, inner)))})";
    }

    /// <summary>The set that a row is asked about if what is asked for follows from the scope, but for one equality; null if it does not.</summary>
    private (string Outer, string Set)? SetOf(MethodCallExpression any, Rows rows)
    {
        var predicate = PredicateOf(any);
        var parameter = predicate.Parameters[0];
        var parts = Parts(predicate.Body, ExpressionType.AndAlso).ToList();
        var ties = parts.Where(part => Tie(part, parameter) is not null).ToList();
        var others = parts.Except(ties).ToList();
        if (ties.Count != 1 || !FollowsFromScope(others, predicate))
        {
            return null;
        }

        var (key, outer) = Tie(ties[0], parameter)!.Value;
        return (ColumnOf(outer, rows)!.Sql, SetOf(parameter, key, others));
    }

    private string SetOf(ParameterExpression parameter, Expression key, List<Expression> conditions)
    {
        var entity = EntityOf(parameter);
        var table = RowRules.TableOf(entity);

        // A set is looked up before any other is known, so what it rests on is searched where it stands.
        var rows = Rows.Of(parameter, new(entity, table, "r0"), areSetsKnown: false);
        var keyed = ColumnOf(key, rows)!;
        var query = $"SELECT DISTINCT {keyed.Sql} FROM {dialect.Table(table)} AS r0 WHERE {string.Join(" AND ", conditions.Select(condition => Condition(condition, rows)))}";
        var name = $"{table}_{keyed.Property.Name}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))[..8]}";
        var set = new ReachSet(name, query, [.. conditions.Select(PartsNeeded).OfType<IReadOnlyList<string>>()]);
        sets[name] = set.RestsOn.Count > 0 ? set : throw new NotSupportedException($"What holds something for everybody does not follow from a scope: {query}");
        return name;
    }

    // Parts of the scope of which one holds something wherever the condition is met; null if nothing is known of that.
    private static IReadOnlyList<string>? PartsNeeded(Expression condition) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } => Parts(condition, ExpressionType.AndAlso).Select(PartsNeeded).FirstOrDefault(parts => parts is not null),
        BinaryExpression { NodeType: ExpressionType.OrElse } => Parts(condition, ExpressionType.OrElse).Select(PartsNeeded).ToList() is var alternatives && alternatives.Contains(null)
            ? null
            : [.. alternatives.SelectMany(parts => parts!).Distinct()],
        BinaryExpression { NodeType: ExpressionType.Equal } equal => ScopeKey(equal.Right) is { } key ? [key] : null,
        MethodCallExpression { Method.Name: nameof(Queryable.Any) } any => PartsNeeded(PredicateOf(any).Body),
        _ => ListOf(condition) is { } listed ? [listed.List] : ScopeKey(condition) is { } flag ? [flag] : null,
    };

    // The people of all programmes that somebody manages are too many to carry along.
    private static bool FollowsFromScope(List<Expression> conditions, LambdaExpression predicate)
    {
        var seen = new Mentions();
        conditions.ForEach(condition => seen.Visit(condition));
        return seen.Foreign(predicate.Parameters[0]).Count == 0
            && seen.ScopeKeys.Count > 0
            && (predicate.Parameters[0].Type != typeof(EnrolmentReach) || !seen.ScopeKeys.Contains(nameof(TenantScope.ManagedProgrammes)));
    }

    private static (Expression Key, Expression Outer)? Tie(Expression condition, ParameterExpression parameter)
    {
        if (condition is not BinaryExpression { NodeType: ExpressionType.Equal } equal)
        {
            return null;
        }

        return (RowOf(equal.Left), RowOf(equal.Right)) switch
        {
            ({ } one, { } other) when one == parameter && other != parameter => (equal.Left, equal.Right),
            ({ } one, { } other) when other == parameter && one != parameter => (equal.Right, equal.Left),
            _ => null,
        };
    }

    private static (string List, Expression Item)? ListOf(Expression expression)
        => expression is MethodCallExpression { Method.Name: nameof(Enumerable.Contains), Arguments: [var list, var item] } && ScopeKey(list) is { } key
            ? (key, item)
            : null;

    private string Joined(IEnumerable<Expression> parts, string connective, Rows rows)
        => $"({string.Join(connective, parts.Select(part => Condition(part, rows)))})";

    // What stands between connectives of one kind, without their nesting.
    private static IEnumerable<Expression> Parts(Expression expression, ExpressionType connective)
        => expression is BinaryExpression joined && joined.NodeType == connective
            ? Parts(joined.Left, connective).Concat(Parts(joined.Right, connective))
            : [expression];

    private static LambdaExpression PredicateOf(MethodCallExpression any)
        => (LambdaExpression)(any.Arguments[1] is UnaryExpression { NodeType: ExpressionType.Quote } quoted ? quoted.Operand : any.Arguments[1]);

    private ColumnSql? ColumnOf(Expression expression, Rows rows)
    {
        if (RowOf(expression) is not { } parameter)
        {
            return null;
        }

        var row = rows[parameter];
        var property = row.Entity.FindProperty(PropertyOf(expression)) ?? throw Unknown(expression);
        var column = property.GetColumnName();
        return new(property, row.Alias is { } alias ? dialect.Column(alias, column) : dialect.OwnColumn(row.Table, column));
    }

    private static ParameterExpression? RowOf(Expression expression) => Unwrapped(expression) switch
    {
        MemberExpression { Expression: ParameterExpression row } => row,
        MethodCallExpression { Method.Name: nameof(EF.Property), Arguments: [var row, _] } => Unconverted(row) as ParameterExpression,
        _ => null,
    };

    private static string PropertyOf(Expression expression) => Unwrapped(expression) switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression { Arguments: [_, ConstantExpression { Value: string name }] } => name,
        _ => throw Unknown(expression),
    };

    // The value of something that may be missing is the same column.
    private static Expression Unwrapped(Expression expression) => Unconverted(expression) switch
    {
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null => Unwrapped(inner),
        var other => other,
    };

    private static Expression Unconverted(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert } converted
        ? Unconverted(converted.Operand)
        : expression;

    private static string? ScopeKey(Expression expression)
        => Unconverted(expression) is MemberExpression member && member.Member.DeclaringType == typeof(TenantScope) ? member.Member.Name : null;

    private static string Literal(IReadOnlyProperty property, object value)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return ((RelationalTypeMapping)property.FindTypeMapping()!).GenerateSqlLiteral(type.IsEnum ? Enum.ToObject(type, value) : value);
    }

    private IReadOnlyEntityType EntityOf(ParameterExpression row) => model.FindEntityType(row.Type) ?? throw Unknown(row);

    private static NotSupportedException Unknown(Expression expression) => new($"A condition on rows cannot say: {expression}");

    /// <param name="Alias">Null for the table that the condition is about.</param>
    private sealed record Row(IReadOnlyEntityType Entity, string Table, string? Alias);

    /// <summary>The rows that a condition is about, from the outermost inwards.</summary>
    /// <param name="AreSetsKnown">Whether the condition may ask for sets.</param>
    private sealed record Rows(IReadOnlyDictionary<ParameterExpression, Row> All, bool AreSetsKnown)
    {
        public int Count => All.Count;

        public Row this[ParameterExpression row] => All[row];

        public static Rows Of(ParameterExpression parameter, Row row, bool areSetsKnown)
            => new(new Dictionary<ParameterExpression, Row> { [parameter] = row }, areSetsKnown);

        public Rows With(ParameterExpression parameter, Row row) => this with { All = new Dictionary<ParameterExpression, Row>(All) { [parameter] = row } };
    }

    private sealed record ColumnSql(IReadOnlyProperty Property, string Sql);

    /// <summary>Which rows and which parts of the scope an expression mentions.</summary>
    private sealed class Mentions : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> rows = [];
        private readonly HashSet<ParameterExpression> declared = [];

        public HashSet<string> ScopeKeys { get; } = [];

        /// <summary>Rows of further tables, but for those that the expression itself looks at.</summary>
        public IReadOnlyCollection<ParameterExpression> Foreign(ParameterExpression own) => [.. rows.Where(row => row != own && !declared.Contains(row))];

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            declared.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            rows.Add(node);
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (ScopeKey(node) is { } key)
            {
                ScopeKeys.Add(key);
                return node;
            }

            return base.VisitMember(node);
        }
    }
}
