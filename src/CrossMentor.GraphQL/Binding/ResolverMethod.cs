using System.Reflection;

namespace CrossMentor.GraphQL.Binding;

/// <summary>A public static method as binding sees it: whose field it resolves, for how many parents, and what it gives.</summary>
internal sealed class ResolverMethod
{
    private const string OneParent = "parent";
    private const string AllParents = "parents";

    public ResolverMethod(MethodInfo method)
    {
        Method = method;
        var parameters = method.GetParameters();
        var first = parameters.FirstOrDefault();
        IsSet = first?.Name == AllParents;
        HasParent = IsSet || first?.Name == OneParent;
        Parent = IsSet ? ClrShapes.ArgumentOf(first!.ParameterType, typeof(IReadOnlyList<>)) : HasParent ? first!.ParameterType : null;
        Parameters = HasParent ? parameters[1..] : parameters;
        (Awaits, Returned) = Unwrap(method.ReturnType);
        StreamItem = HasParent ? null : ClrShapes.ArgumentOf(Returned, typeof(IAsyncEnumerable<>));
        Result = IsSet ? ClrShapes.ArgumentOf(Returned, typeof(IReadOnlyList<>)) : Returned;
    }

    public MethodInfo Method { get; }

    /// <summary>True if the method is called with all parents of a level.</summary>
    public bool IsSet { get; }

    public bool HasParent { get; }

    /// <summary>The CLR type of one parent; null for root fields, and for a <c>parents</c> that is no <c>IReadOnlyList</c>.</summary>
    public Type? Parent { get; }

    /// <summary>The parameters after the parents.</summary>
    public ParameterInfo[] Parameters { get; }

    /// <summary>What the method returns once awaited.</summary>
    public Type Returned { get; }

    /// <summary>The value for one parent; null if a method for a set returns no list of one kind.</summary>
    public Type? Result { get; }

    public Awaiting Awaits { get; }

    /// <summary>The event type, if the method returns a stream of events.</summary>
    public Type? StreamItem { get; }

    public string Place => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>True if the method's name is the field's, with or without Async at the end.</summary>
    public bool IsNamedAfter(string fieldName)
    {
        var name = ClrShapes.PascalCase(fieldName);
        return Method.Name == name || Method.Name == name + "Async";
    }

    /// <summary>The method for parents of one CLR type: itself, or its closed form if it is generic over its parent; null if it serves other types.</summary>
    public ResolverMethod? For(Type parentType)
    {
        if (Parent is null)
        {
            return null;
        }

        if (!Method.IsGenericMethodDefinition)
        {
            // A list of values cannot be passed where a list of their interfaces is expected.
            var fits = Parent == parentType || (Parent.IsAssignableFrom(parentType) && !(IsSet && parentType.IsValueType));
            return fits ? this : null;
        }

        if (!Parent.IsGenericType || !parentType.IsGenericType || Parent.GetGenericTypeDefinition() != parentType.GetGenericTypeDefinition())
        {
            return null;
        }

        var arguments = Method.GetGenericArguments();
        var given = Parent.GetGenericArguments();
        var closed = Array.ConvertAll(arguments, argument => Array.IndexOf(given, argument) is var index and >= 0
            ? parentType.GetGenericArguments()[index]
            : null);
        return Array.TrueForAll(closed, type => type is not null) ? Close(closed!) : null;
    }

    private ResolverMethod? Close(Type[] arguments)
    {
        try
        {
            return new ResolverMethod(Method.MakeGenericMethod(arguments));
        }
        catch (ArgumentException)
        {
            // The type parameters' constraints exclude this parent: the method is not for it.
            return null;
        }
    }

    private static (Awaiting, Type) Unwrap(Type returned)
    {
        if (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Task<>))
        {
            return (Awaiting.Task, returned.GetGenericArguments()[0]);
        }

        return returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(ValueTask<>)
            ? (Awaiting.ValueTask, returned.GetGenericArguments()[0])
            : (Awaiting.Nothing, returned);
    }
}

/// <summary>Whether a method's answer is awaited.</summary>
internal enum Awaiting
{
    Nothing,
    Task,
    ValueTask,
}
