using System.Runtime.ExceptionServices;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>A function of the product as the resolver of a field of Hot Chocolate.</summary>
internal sealed class FunctionResolver
{
    private readonly FieldFunction function;
    private readonly FunctionArguments arguments;

    public FunctionResolver(FieldFunction function, InputLimits limits)
    {
        this.function = function;
        arguments = new FunctionArguments(function.Parameters, limits);
        Kind = function switch
        {
            { IsSet: true } or { Guards.Count: > 0 } => FunctionKind.AllParents,
            { IsImmediate: true, Parameters.Count: 0 } => FunctionKind.Pure,
            _ => FunctionKind.EachParent,
        };
    }

    public FunctionKind Kind { get; }

    public object? Read(IResolverContext context) => function.Resolve(context.Parent<object?>(), [], context.RequestAborted);

    public async ValueTask<object?> ResolveAsync(IResolverContext context)
    {
        var values = arguments.For(context);
        using (await context.Service<RequestTurn>().TakeAsync(context))
        {
            var answers = await function.ResolveAsync([context.Parent<object?>()], values, context.RequestAborted);
            if (answers[0] is Exception failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            return answers[0];
        }
    }

    /// <summary>Waits for the other parents of the level, and gets this one's part of the answer.</summary>
    public async ValueTask<object?> ResolveWithOthersAsync(IResolverContext context)
    {
        var loader = context.Services.GetRequiredService<IDataLoaderScope>().GetDataLoader(
            services => new FunctionLoader(function, arguments, services.GetRequiredService<IBatchScheduler>()), function.ToString());
        return await loader.LoadAsync(new FunctionCall(context), context.RequestAborted);
    }
}
