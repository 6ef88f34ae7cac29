using System.Reflection;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>All resolver methods, found by the field they are named after. Knows which of them no field has asked for.</summary>
internal sealed class ResolverCatalogue
{
    private readonly BindingProblems problems;
    private readonly List<ResolverMethod> methods = [];
    private readonly HashSet<MethodInfo> used = [];

    public ResolverCatalogue(IEnumerable<Type> classes, BindingProblems problems)
    {
        this.problems = problems;
        foreach (var type in classes.Distinct())
        {
            Add(type);
        }
    }

    /// <summary>The method of a field of an object type; null if there is none, which is right for a property.</summary>
    public ResolverMethod? Find(Type parentType, OutputField field, string coordinate)
    {
        var fitting = new List<ResolverMethod>();
        foreach (var method in methods)
        {
            if (method.HasParent && method.IsNamedAfter(field.Name) && method.For(parentType) is { } closed)
            {
                used.Add(method.Method);
                fitting.Add(closed);
            }
        }

        // The nearest parent type wins: a method for the type itself over one for its base or interface.
        var nearest = fitting.FindAll(method => !fitting.Exists(other =>
            other.Parent != method.Parent && method.Parent!.IsAssignableFrom(other.Parent)));
        return Single(nearest, coordinate);
    }

    /// <summary>The method of a root field.</summary>
    public ResolverMethod? FindRoot(OperationType operation, OutputField field, string coordinate, bool isAmbiguousName)
    {
        var fitting = methods.FindAll(method => !method.HasParent && method.IsNamedAfter(field.Name)
            && (!isAmbiguousName || RootOf(method.Method.DeclaringType!) == operation));
        foreach (var method in fitting)
        {
            used.Add(method.Method);
        }

        return Single(fitting, coordinate);
    }

    public void ReportUnused()
    {
        foreach (var method in methods.Where(method => !used.Contains(method.Method)))
        {
            problems.Add(method.Place, method.HasParent
                ? $"no field of a type bound to {(method.Parent is null ? "its parents" : ClrShapes.Show(method.Parent))} has this name"
                : "no root field has this name; a method for a type's field needs a first parameter named parent or parents");
        }
    }

    private static OperationType? RootOf(Type type)
    {
        if (type.Name.EndsWith("Queries", StringComparison.Ordinal))
        {
            return OperationType.Query;
        }

        if (type.Name.EndsWith("Mutations", StringComparison.Ordinal))
        {
            return OperationType.Mutation;
        }

        return type.Name.EndsWith("Subscriptions", StringComparison.Ordinal) ? OperationType.Subscription : null;
    }

    private void Add(Type type)
    {
        if (!type.IsAbstract || !type.IsSealed)
        {
            problems.Add(type.Name, "a resolver class must be static");
            return;
        }

        var declared = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        foreach (var method in declared.Where(method => !method.IsSpecialName))
        {
            var resolver = new ResolverMethod(method);
            methods.Add(resolver);
            if (resolver is { IsSet: true, Parent: null })
            {
                problems.Add(resolver.Place, "parents must be an IReadOnlyList<T>");
            }
            else if (resolver.Result is null)
            {
                problems.Add(resolver.Place, $"returns {ClrShapes.Show(resolver.Returned)}, but a method with parents returns an IReadOnlyList<R>");
            }
            else if (resolver.Returned == typeof(void) || resolver.Returned == typeof(Task) || resolver.Returned == typeof(ValueTask))
            {
                problems.Add(resolver.Place, "returns nothing");
            }
        }
    }

    private ResolverMethod? Single(List<ResolverMethod> fitting, string coordinate)
    {
        if (fitting.Count > 1)
        {
            problems.Add(coordinate, $"several methods resolve it: {string.Join(", ", fitting.Select(method => method.Place))}");
        }

        return fitting.FirstOrDefault();
    }
}
