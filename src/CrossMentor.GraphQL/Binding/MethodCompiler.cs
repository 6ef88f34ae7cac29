using System.Linq.Expressions;
using System.Reflection;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Makes delegates of resolver methods and properties, so that no request meets reflection.</summary>
internal static class MethodCompiler
{
    /// <summary>A delegate that reads a property of <typeparamref name="TParent"/>.</summary>
    public static Func<TParent, T> Property<TParent, T>(PropertyInfo property)
    {
        if (!typeof(TParent).IsValueType)
        {
            return property.GetMethod!.CreateDelegate<Func<TParent, T>>();
        }

        var parent = Expression.Parameter(typeof(TParent), "parent");
        return Expression.Lambda<Func<TParent, T>>(Expression.Property(parent, property), parent).Compile();
    }

    /// <summary>The resolver of a method called once an object, or once for a root.</summary>
    public static Resolver<TParent, T> PerObject<TParent, T>(ResolverMethod method)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var (call, values, ct) = Call(method, parent);
        if (method.Awaits == Awaiting.Nothing)
        {
            return new SynchronousResolver<TParent, T>(
                Expression.Lambda<Func<TParent, object?[], CancellationToken, T>>(call, parent, values, ct).Compile());
        }

        if (method.Awaits == Awaiting.Task)
        {
            call = Expression.New(typeof(ValueTask<T>).GetConstructor([typeof(Task<T>)])!, call);
        }

        return new AsynchronousResolver<TParent, T>(
            Expression.Lambda<Func<TParent, object?[], CancellationToken, ValueTask<T>>>(call, parent, values, ct).Compile());
    }

    /// <summary>The resolver of a method called once for all parents, whose list type is <typeparamref name="TList"/>.</summary>
    public static Resolver<TParent, T> PerSet<TParent, T, TList>(ResolverMethod method)
        where TList : IReadOnlyList<T>
    {
        var parents = Expression.Parameter(typeof(IReadOnlyList<TParent>), "parents");
        var (call, values, ct) = Call(method, parents);
        var widen = method.Awaits switch
        {
            Awaiting.Task => nameof(WidenTask),
            Awaiting.ValueTask => nameof(WidenValueTask),
            _ => nameof(Widen),
        };
        var widened = Expression.Call(typeof(MethodCompiler), widen, [typeof(T), typeof(TList)], call);
        return new SetResolver<TParent, T>(Expression
            .Lambda<Func<IReadOnlyList<TParent>, object?[], CancellationToken, ValueTask<IReadOnlyList<T>>>>(widened, parents, values, ct)
            .Compile());
    }

    /// <summary>The method that gives the events of a subscription, whose stream type is <typeparamref name="TStream"/>.</summary>
    public static Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>> Stream<T, TStream>(ResolverMethod method)
        where TStream : IAsyncEnumerable<T>
    {
        var (call, values, ct) = Call(method, parent: null);
        var widen = method.Awaits switch
        {
            Awaiting.Task => nameof(WidenStreamTask),
            Awaiting.ValueTask => nameof(WidenStreamValueTask),
            _ => nameof(WidenStream),
        };
        var widened = Expression.Call(typeof(MethodCompiler), widen, [typeof(T), typeof(TStream)], call);
        return Expression.Lambda<Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>>>(widened, values, ct).Compile();
    }

    private static (Expression Call, ParameterExpression Values, ParameterExpression Cancellation) Call(
        ResolverMethod method, ParameterExpression? parent)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var ct = Expression.Parameter(typeof(CancellationToken), "ct");
        var arguments = new List<Expression>();
        if (method.HasParent && parent is not null)
        {
            arguments.Add(Expression.Convert(parent, method.Method.GetParameters()[0].ParameterType));
        }

        var index = 0;
        foreach (var parameter in method.Parameters)
        {
            arguments.Add(parameter.ParameterType == typeof(CancellationToken)
                ? ct
                : Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index++)), parameter.ParameterType));
        }

        return (Expression.Call(method.Method, arguments), values, ct);
    }

    private static ValueTask<IReadOnlyList<T>> Widen<T, TList>(TList list)
        where TList : IReadOnlyList<T> => new((IReadOnlyList<T>)list);

    private static async ValueTask<IReadOnlyList<T>> WidenTask<T, TList>(Task<TList> list)
        where TList : IReadOnlyList<T> => await list;

    private static async ValueTask<IReadOnlyList<T>> WidenValueTask<T, TList>(ValueTask<TList> list)
        where TList : IReadOnlyList<T> => await list;

    private static ValueTask<IAsyncEnumerable<T>> WidenStream<T, TStream>(TStream stream)
        where TStream : IAsyncEnumerable<T> => new((IAsyncEnumerable<T>)stream);

    private static async ValueTask<IAsyncEnumerable<T>> WidenStreamTask<T, TStream>(Task<TStream> stream)
        where TStream : IAsyncEnumerable<T> => await stream;

    private static async ValueTask<IAsyncEnumerable<T>> WidenStreamValueTask<T, TStream>(ValueTask<TStream> stream)
        where TStream : IAsyncEnumerable<T> => await stream;
}
