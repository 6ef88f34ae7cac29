using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.Host.HotChocolate.Connections;
using CrossMentor.Host.HotChocolate.Entry;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>A function of the product that gives events, as the root field of a subscription of Hot Chocolate.</summary>
internal sealed class EventResolver(EventFunction function, InputLimits limits)
{
    private readonly FunctionArguments arguments = new(function.Parameters, limits);

    /// <summary>Opens the stream, with the services of the request.</summary>
    public async ValueTask<ISourceStream> SubscribeAsync(IResolverContext context)
    {
        var lifetime = new CancellationTokenSource();
        try
        {
            using (await context.Service<RequestTurn>().TakeAsync(context))
            {
                return new EventStream(await function.OpenAsync(arguments.For(context), lifetime.Token), lifetime);
            }
        }
        catch
        {
            lifetime.Dispose();
            throw;
        }
    }

    /// <summary>The field's value for one event. Each has services of its own, in which nobody acts yet.</summary>
    public async ValueTask<object?> ResolveAsync(IResolverContext context)
    {
        if (context.GetGlobalStateOrDefault<ConnectionTicket>(CallerState.Ticket) is { } ticket)
        {
            await context.Services.GetRequiredService<IConnectionCallers>().PrepareAsync(context.Services, ticket, context.RequestAborted);
        }

        if (context.GetGlobalStateOrDefault<CheckedOperation>(CheckedOperation.State)?.Refuse(isEvent: true) is { } refused)
        {
            throw new GraphQLException(refused.Errors);
        }

        using (await context.Service<RequestTurn>().TakeAsync(context))
        {
            var shown = await GuardQuestions.AskAsync(function.Guards, [context.Parent<object?>()!], context);
            return shown[0] ? function.ValueOf(context.GetEventMessage<Occurrence>().Value) : null;
        }
    }
}
