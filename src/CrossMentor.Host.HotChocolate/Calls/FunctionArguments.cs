using System.Diagnostics;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>Makes what a function takes besides its parents: arguments of the field, services of the request, and what is selected below.</summary>
internal sealed class FunctionArguments(IReadOnlyList<BoundParameter> parameters, InputLimits limits)
{
    public object?[] For(IResolverContext context) => parameters.Count == 0 ? [] : [.. parameters.Select(parameter => For(parameter, context))];

    private object? For(BoundParameter parameter, IResolverContext context) => parameter switch
    {
        BoundParameter.OfArgument(var argument) => Read(argument, context),
        BoundParameter.OfService(var type) => type == typeof(IServiceProvider) ? context.Services : context.Services.GetRequiredService(type),
        BoundParameter.OfSelection => SelectedPaths.Below(context),
        BoundParameter.OfConstant(var value) => value,
        _ => throw new UnreachableException($"{parameter} is no case of BoundParameter."),
    };

    private object? Read(BoundArgument argument, IResolverContext context)
    {
        var given = LiteralJson.Of(context.ArgumentLiteral<IValueNode>(argument.Definition.Name));
        return argument.TryRead(given, limits, out var value, out var problem) ? value : throw new GraphQLException(problem);
    }
}
