using System.Diagnostics;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>
/// The function or property behind one field of an object type, as binding found it, for a host that executes operations with another
/// engine. Objects come out as they are; leaves come out plain, as text, whole number, number or Boolean, an enum value as its name.
/// </summary>
public abstract class FieldFunction : BoundFunction
{
    private protected FieldFunction(ObjectType type, OutputField field, IReadOnlyList<BoundGuard> guards, IReadOnlyList<BoundParameter> parameters)
        : base(type, field, guards, parameters)
    {
    }

    /// <summary>True if the function wants all parents of a level in one call.</summary>
    public abstract bool IsSet { get; }

    /// <summary>True if <see cref="Resolve"/> may be used.</summary>
    public abstract bool IsImmediate { get; }

    /// <summary>The value for one parent, of a property or of a function that answers at once.</summary>
    /// <param name="parent">The parent; null at a root.</param>
    /// <param name="values">One value for each of <see cref="Parameters"/>.</param>
    /// <param name="ct">Passed to the function.</param>
    public abstract object? Resolve(object? parent, object?[] values, CancellationToken ct);

    /// <summary>One value for each parent, in order. An exception in the place of a value fails that parent's field only.</summary>
    /// <param name="parents">The parents; a single null at a root.</param>
    /// <param name="values">One value for each of <see cref="Parameters"/>.</param>
    /// <param name="ct">Passed to the function.</param>
    public abstract ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object?> parents, object?[] values, CancellationToken ct);
}

/// <summary>A function whose parents and values have their CLR types.</summary>
internal sealed class FieldFunction<TParent, T>(
    ObjectType type, BoundField<TParent> field, Resolver<TParent, T> resolver, BoundParameter[] parameters, OutputBinding<T> output)
    : FieldFunction(type, field.Definition, field.Guards, parameters)
{
    public override bool IsSet => resolver is SetResolver<TParent, T>;

    public override bool IsImmediate => resolver is PropertyResolver<TParent, T> or SynchronousResolver<TParent, T>;

    public override object? Resolve(object? parent, object?[] values, CancellationToken ct) => output.Plain(resolver switch
    {
        PropertyResolver<TParent, T> property => property.Property.Read(ParentOf(parent)),
        SynchronousResolver<TParent, T> synchronous => synchronous.Method(ParentOf(parent), values, ct),
        _ => throw new InvalidOperationException($"The function of {this} may have to be awaited."),
    });

    public override async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object?> parents, object?[] values, CancellationToken ct)
    {
        if (resolver is SetResolver<TParent, T> set)
        {
            return await ResolveSetAsync(set, parents, values, ct);
        }

        var answers = new object?[parents.Count];
        for (var row = 0; row < answers.Length; row++)
        {
            try
            {
                answers[row] = resolver is AsynchronousResolver<TParent, T> asynchronous
                    ? output.Plain(await asynchronous.Method(ParentOf(parents[row]), values, ct))
                    : Resolve(parents[row], values, ct);
            }
            catch (Exception exception) when (!ct.IsCancellationRequested)
            {
                answers[row] = exception;
            }
        }

        return answers;
    }

    private async ValueTask<IReadOnlyList<object?>> ResolveSetAsync(
        SetResolver<TParent, T> set, IReadOnlyList<object?> parents, object?[] values, CancellationToken ct)
    {
        var rows = await set.Method([.. parents.Select(ParentOf)], values, ct);
        if (rows is null || rows.Count != parents.Count)
        {
            throw new InvalidOperationException($"The function of {this} returned {rows?.Count ?? 0} values for {parents.Count} parents.");
        }

        var answers = new object?[rows.Count];
        for (var row = 0; row < answers.Length; row++)
        {
            try
            {
                answers[row] = output.Plain(rows[row]);
            }
            catch (Exception exception) when (!ct.IsCancellationRequested)
            {
                answers[row] = exception;
            }
        }

        return answers;
    }

    private static TParent ParentOf(object? parent) => typeof(TParent) == typeof(RootValue)
        ? (TParent)(object)RootValue.Instance
        : (TParent)(parent ?? throw new UnreachableException("Only root fields have no parent."));
}
