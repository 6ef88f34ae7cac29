using CrossMentor.Api.Tokens;
using CrossMentor.GraphQL.AspNetCore.Streams;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>Lets callers with a token ask for the schema where strangers may not, and ends a stream of events with their token.</summary>
internal sealed class HttpCallers : DefaultHttpRequestInterceptor
{
    public override async ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
    {
        if (context.TryGetTokenPrincipal(out _))
        {
            requestBuilder.AllowIntrospection();
        }

        if (EventStreamCount.IsAsked(context.Request)
            && await context.RequestServices.GetRequiredService<IConnectionCallers>().AdmitAsync(context, payload: default, cancellationToken) is { } ticket)
        {
            requestBuilder.SetGlobalState(CallerState.Ticket, ticket);
            var time = context.RequestServices.GetRequiredService<TimeProvider>();
            if (Expiry.Start(ticket, time, context.Abort) is { } expiry)
            {
                context.Response.RegisterForDispose(expiry);
            }
        }

        await base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
