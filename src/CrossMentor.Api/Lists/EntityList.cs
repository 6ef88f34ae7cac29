using System.Linq.Expressions;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Lists;

/// <summary>What the model does not say about the lists of an entity: their order unless a client says, and orders by more than a property.</summary>
public abstract class EntityList(Type entity, string order, bool isDescending)
{
    private readonly Dictionary<string, LambdaExpression> keys = new(StringComparer.Ordinal);

    public Type Entity { get; } = entity;

    /// <summary>The field of the sort input by which a list is ordered unless a client says.</summary>
    public string Order { get; } = order;

    public bool IsDescending { get; } = isDescending;

    /// <summary>Orders by name of the sort input's field, each a function of the database and a row.</summary>
    public IReadOnlyDictionary<string, LambdaExpression> Keys => keys;

    protected void Add(string name, LambdaExpression key) => keys.Add(name, key);
}

/// <summary>What the model does not say about the lists of <typeparamref name="T"/>.</summary>
public sealed class EntityList<T>(string order, bool isDescending = false) : EntityList(typeof(T), order, isDescending)
    where T : class
{
    public EntityList<T> With<TKey>(string name, Expression<Func<CrossMentorDb, T, TKey>> key)
    {
        Add(name, key);
        return this;
    }
}
