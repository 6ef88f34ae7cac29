using System.Collections.Concurrent;
using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>The policy table of the product, a cell of which can be the opposite of what it is. It keeps which cells somebody has asked for.</summary>
internal sealed class SwitchedAccess
{
    private readonly ConcurrentDictionary<(Role Role, Relation Relation, DataClass Data), bool> asked = new();
    private (Role, Relation, DataClass)? switched;

    public SwitchedAccess() => Policy = new(new Table(this));

    public AccessPolicy Policy { get; }

    /// <summary>The cells that were asked for since the last time.</summary>
    public IReadOnlyCollection<(Role Role, Relation Relation, DataClass Data)> TakeAsked()
    {
        var taken = asked.Keys.ToList();
        asked.Clear();
        return taken;
    }

    public async Task<T> WithoutAsync<T>((Role, Relation, DataClass) cell, Func<Task<T>> lookAsync)
    {
        switched = cell;
        try
        {
            return await lookAsync();
        }
        finally
        {
            switched = null;
        }
    }

    private sealed class Table(SwitchedAccess access) : HashSet<(Role, Relation, DataClass)>(AccessPolicy.OfProduct.Allowed), IReadOnlySet<(Role, Relation, DataClass)>
    {
        bool IReadOnlySet<(Role, Relation, DataClass)>.Contains((Role, Relation, DataClass) cell)
        {
            access.asked[cell] = true;
            return Contains(cell) != (access.switched == cell);
        }
    }
}
