using CrossMentor.Api.Tokens;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Answers;

/// <summary>Lets callers with a token ask for the schema where strangers may not.</summary>
internal sealed class SchemaForCallers : DefaultHttpRequestInterceptor
{
    public override ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
    {
        if (context.TryGetTokenPrincipal(out _))
        {
            requestBuilder.AllowIntrospection();
        }

        return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
