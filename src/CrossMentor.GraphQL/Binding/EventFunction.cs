using System.Runtime.CompilerServices;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>
/// The function behind the root field of a subscription, for a host that executes operations with another engine: it opens the stream once,
/// and says for each event what the field's value is. Guards are to be asked for every event.
/// </summary>
public abstract class EventFunction : BoundFunction
{
    private protected EventFunction(ObjectType type, OutputField field, IReadOnlyList<BoundGuard> guards, IReadOnlyList<BoundParameter> parameters)
        : base(type, field, guards, parameters)
    {
    }

    /// <summary>The events as they will come. One is asked for at a time, so that a slow reader makes the source wait.</summary>
    /// <param name="values">One value for each of <see cref="BoundFunction.Parameters"/>.</param>
    /// <param name="lifetime">Cancelled when nobody listens any more; passed to the function and to its stream.</param>
    /// <exception cref="InvalidOperationException">The function returned null.</exception>
    public abstract ValueTask<IAsyncEnumerable<object?>> OpenAsync(object?[] values, CancellationToken lifetime);

    /// <summary>The field's value in the response to one event, in the form that <see cref="FieldFunction"/> has.</summary>
    /// <exception cref="UnrepresentableValueException">A scalar or enum cannot represent the event.</exception>
    public abstract object? ValueOf(object? occurrence);
}

/// <summary>A function whose events have their CLR type.</summary>
internal sealed class EventFunction<T>(
    ObjectType type,
    BoundEventField<T> field,
    Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>> method,
    BoundParameter[] parameters,
    OutputBinding<T> output)
    : EventFunction(type, field.Definition, field.Guards, parameters)
{
    public override async ValueTask<IAsyncEnumerable<object?>> OpenAsync(object?[] values, CancellationToken lifetime)
    {
        var events = await method(values, lifetime) ?? throw new InvalidOperationException($"The function of {this} returned null instead of a stream.");
        return Untyped(events, lifetime);
    }

    public override object? ValueOf(object? occurrence) => output.Plain((T)occurrence!);

    // Whoever enumerates may have a token of their own; the stream ends with either.
    private static async IAsyncEnumerable<object?> Untyped(IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken lifetime)
    {
        await foreach (var occurrence in events.WithCancellation(lifetime))
        {
            yield return occurrence;
        }
    }
}
