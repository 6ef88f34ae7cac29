using System.Reflection;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Calls generic code with types known only at start. Nothing of it happens while a request is served.</summary>
internal static class Generic
{
    /// <summary>Calls a private static generic method of a class.</summary>
    public static T Call<T>(Type declaring, string method, Type[] types, params object?[] arguments)
    {
        var definition = declaring.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)
            ?? throw new ArgumentException($"{declaring} has no method {method}.", nameof(method));
        return (T)definition.MakeGenericMethod(types).Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
    }

    /// <summary>Makes an instance of a generic class.</summary>
    public static T Create<T>(Type definition, Type[] types, params object?[] arguments) =>
        (T)Activator.CreateInstance(definition.MakeGenericType(types), arguments)!;
}
