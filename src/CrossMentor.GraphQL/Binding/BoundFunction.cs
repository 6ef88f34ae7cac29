using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>What binding found behind one field, for a host that executes operations with another engine.</summary>
public abstract class BoundFunction
{
    private protected BoundFunction(ObjectType type, OutputField field, IReadOnlyList<BoundGuard> guards, IReadOnlyList<BoundParameter> parameters)
    {
        Type = type;
        Field = field;
        Guards = guards;
        Parameters = parameters;
    }

    public ObjectType Type { get; }

    public OutputField Field { get; }

    /// <summary>Who is to be asked before the field has a value; not asking them shows what is to stay hidden.</summary>
    public IReadOnlyList<BoundGuard> Guards { get; }

    /// <summary>What the function takes besides its parents, in order.</summary>
    public IReadOnlyList<BoundParameter> Parameters { get; }

    public override string ToString() => $"{Type.Name}.{Field.Name}";
}
