using System.Collections.Frozen;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.Host.HotChocolate.Calls;
using HotChocolate.Configuration;
using HotChocolate.Types.Descriptors.Configurations;

namespace CrossMentor.Host.HotChocolate.Binding;

/// <summary>Puts the function behind every field while Hot Chocolate completes its types, and tells it which object type a value has.</summary>
internal sealed class FunctionBinding : TypeInterceptor
{
    private readonly FrozenDictionary<(string Type, string Field), FieldFunction> functions;
    private readonly FrozenDictionary<string, EventFunction> events;
    private readonly ObjectTypeNames names;
    private readonly InputLimits limits;

    public FunctionBinding(ExecutableSchema schema, InputLimits limits)
    {
        this.limits = limits;
        functions = schema.Functions.ToFrozenDictionary(function => (function.Type.Name, function.Field.Name));
        events = schema.EventFunctions.ToFrozenDictionary(function => function.ToString(), StringComparer.Ordinal);
        names = new ObjectTypeNames(schema.ObjectTypes);
        if (schema.ObjectGuards.Keys.FirstOrDefault() is { } guarded)
        {
            throw new NotSupportedException($"{guarded} is guarded as a whole, which this host cannot do: guard its fields, or serve with the product's own engine.");
        }
    }

    public override void OnBeforeCompleteType(ITypeCompletionContext completionContext, TypeSystemConfiguration configuration)
    {
        if (configuration is not ObjectTypeConfiguration type || completionContext.IsIntrospectionType)
        {
            return;
        }

        type.IsOfType = (_, value) => names.Of(value!.GetType()) == type.Name;
        foreach (var field in type.Fields)
        {
            if (functions.TryGetValue((type.Name, field.Name), out var function))
            {
                Bind(field, new FunctionResolver(function, limits));
            }
            else if (events.TryGetValue($"{type.Name}.{field.Name}", out var stream))
            {
                var resolver = new EventResolver(stream, limits);
                (field.SubscribeResolver, field.Resolver) = (resolver.SubscribeAsync, resolver.ResolveAsync);
            }
        }
    }

    private static void Bind(ObjectFieldConfiguration field, FunctionResolver resolver)
    {
        switch (resolver.Kind)
        {
            case FunctionKind.Pure:
                field.PureResolver = resolver.Read;
                break;
            case FunctionKind.EachParent:
                field.Resolver = resolver.ResolveAsync;
                break;
            case FunctionKind.AllParents:
                field.Resolver = resolver.ResolveWithOthersAsync;
                break;
        }
    }
}
