using System.Runtime.CompilerServices;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>The function behind a field of the subscription type, for a host that executes operations with another engine.</summary>
public abstract class EventFunction : FieldFunction
{
    private protected EventFunction(ObjectType type, OutputField field, IReadOnlyList<BoundGuard> guards, IReadOnlyList<BoundParameter> parameters)
        : base(type, field, guards, parameters)
    {
    }

    public override bool IsSet => false;

    public override bool IsImmediate => false;

    /// <summary>The events, each of them a value of the field.</summary>
    /// <param name="values">One value for each of <see cref="FieldFunction.Parameters"/>.</param>
    /// <param name="ct">Ends the stream.</param>
    public abstract IAsyncEnumerable<object?> StreamAsync(object?[] values, CancellationToken ct);

    public override object? Resolve(object? parent, object?[] values, CancellationToken ct) =>
        throw new InvalidOperationException($"{this} has events, not a value.");

    public override ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object?> parents, object?[] values, CancellationToken ct) =>
        throw new InvalidOperationException($"{this} has events, not a value.");
}

/// <summary>A function whose events have their CLR type.</summary>
internal sealed class EventFunction<T>(
    ObjectType type,
    BoundField<RootValue> field,
    Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>> method,
    BoundParameter[] parameters,
    OutputBinding<T> output)
    : EventFunction(type, field.Definition, field.Guards, parameters)
{
    public override async IAsyncEnumerable<object?> StreamAsync(object?[] values, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var value in (await method(values, ct)).WithCancellation(ct))
        {
            yield return output.Plain(value);
        }
    }
}
