using System.Linq.Expressions;

namespace CrossMentor.Api.Paging;

/// <summary>What a list can be ordered by: the names of its sort input, each with the expression it stands for.</summary>
/// <remarks>The identifier is always the last key, so that an order is total and a cursor names one place.</remarks>
public sealed class SortKeys<T>(Expression identifier)
{
    private readonly Dictionary<string, LambdaExpression> keys = new(StringComparer.OrdinalIgnoreCase);

    public LambdaExpression Identifier { get; } = (LambdaExpression)identifier;

    public SortKeys<T> With<TKey>(string name, Expression<Func<T, TKey>> key)
    {
        keys.Add(name, key);
        return this;
    }

    /// <summary>The keys that a request asks for, in its order, the identifier at the end.</summary>
    /// <param name="order">Sort inputs: records whose properties are directions or null.</param>
    public IReadOnlyList<SortKey> Of<TSort>(IReadOnlyList<TSort>? order, IReadOnlyList<SortKey>? otherwise = null)
    {
        var chosen = new List<SortKey>();
        foreach (var property in (order ?? []).SelectMany(_ => typeof(TSort).GetProperties(), (sort, property) => (sort, property)))
        {
            if (property.property.GetValue(property.sort) is SortEnumType direction && chosen.TrueForAll(key => key.Name != property.property.Name))
            {
                chosen.Add(new(property.property.Name, keys[property.property.Name], direction == SortEnumType.Desc));
            }
        }

        if (chosen.Count == 0)
        {
            chosen.AddRange(otherwise ?? []);
        }

        chosen.Add(new("Id", Identifier, IsDescending: false));
        return chosen;
    }

    public SortKey By(string name, bool isDescending = false) => new(name, keys[name], isDescending);
}
