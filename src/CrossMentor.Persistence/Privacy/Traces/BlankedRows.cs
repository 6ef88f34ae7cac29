using System.Linq.Expressions;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Rows that stay, because something is counted by them or somebody else has a part in them, and lose what they say of the person.</summary>
internal sealed class BlankedRows<T>(Func<PersonTraces, IEnumerable<Expression<Func<T, bool>>>> of) : PersonalRows
    where T : class
{
    private readonly List<(string Name, Action<UpdateSettersBuilder<T>, PersonTraces> Set)> blanks = [];

    public BlankedRows(Func<PersonTraces, Expression<Func<T, bool>>> of)
        : this(traces => [of(traces)])
    {
    }

    public override Type Entity => typeof(T);

    public override IReadOnlyList<string> Columns => [.. blanks.Select(blank => blank.Name)];

    public BlankedRows<T> Blank<TValue>(Expression<Func<T, TValue>> column, TValue value) => Blank(column, _ => value);

    public BlankedRows<T> Blank<TValue>(Expression<Func<T, TValue>> column, Func<PersonTraces, TValue> value)
    {
        blanks.Add((((MemberExpression)column.Body).Member.Name, (row, traces) => row.SetProperty(column, value(traces))));
        return this;
    }

    public override async Task<int> EraseAsync(SystemScope system, PersonTraces traces, CancellationToken ct)
    {
        var blanked = 0;
        foreach (var condition in of(traces))
        {
            blanked += await system.All<T>().Where(condition).ExecuteUpdateAsync(row => Set(row, traces), ct);
        }

        return blanked;
    }

    // Whoever read the row before must not write back what it said.
    private void Set(UpdateSettersBuilder<T> row, PersonTraces traces)
    {
        blanks.ForEach(blank => blank.Set(row, traces));
        if (typeof(T).IsAssignableTo(typeof(IVersioned)))
        {
            row.SetProperty(entity => EF.Property<int>(entity, nameof(IVersioned.Version)), entity => EF.Property<int>(entity, nameof(IVersioned.Version)) + 1);
        }
    }
}
