using System.Linq.Expressions;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Rows that go with the person.</summary>
/// <param name="of">Which; several conditions where one cannot say it.</param>
internal sealed class DeletedRows<T>(Func<PersonTraces, IEnumerable<Expression<Func<T, bool>>>> of) : PersonalRows
    where T : class
{
    public DeletedRows(Func<PersonTraces, Expression<Func<T, bool>>> of)
        : this(traces => [of(traces)])
    {
    }

    public override Type Entity => typeof(T);

    public override IReadOnlyList<string>? Columns => null;

    public override async Task<int> EraseAsync(SystemScope system, PersonTraces traces, CancellationToken ct)
    {
        var deleted = 0;
        foreach (var condition in of(traces))
        {
            deleted += await system.All<T>().Where(condition).ExecuteDeleteAsync(ct);
        }

        return deleted;
    }
}
