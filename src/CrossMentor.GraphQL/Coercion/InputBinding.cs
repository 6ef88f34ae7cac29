using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>How values of one input type of the schema become values of one CLR type.</summary>
internal abstract class InputBinding
{
    /// <summary>Reads a value for a place that holds an <c>object</c>, such as the arguments of a resolver.</summary>
    public abstract bool TryReadBoxed(in InputNode node, InputReading reading, out object? value);
}

/// <summary>How values of one input type of the schema become values of <typeparamref name="T"/> (sec-Input-Types).</summary>
internal abstract class InputBinding<T>(SchemaType type) : InputBinding
{
    public bool TryRead(in InputNode node, InputReading reading, out T value)
    {
        value = default!;

        // An absent variable inside a list stands for null; arguments and input fields look for absence before they come here.
        if (!reading.TryResolve(node, out var resolved) || resolved.IsNull)
        {
            return !type.IsNonNull || reading.Fail($"Expected non-nullable type \"{type}\" not to be null.");
        }

        return TryReadValue(resolved, reading, out value);
    }

    public sealed override bool TryReadBoxed(in InputNode node, InputReading reading, out object? value)
    {
        var isRead = TryRead(node, reading, out var typed);
        value = typed;
        return isRead;
    }

    /// <summary>Reads a value that is neither null nor a variable.</summary>
    protected abstract bool TryReadValue(in InputNode node, InputReading reading, out T value);
}
