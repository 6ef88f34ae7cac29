using System.Net;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Formatters;
using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Answers;

/// <summary>The status code of each outcome as the draft of GraphQL over HTTP has it now, which Hot Chocolate does not follow everywhere.</summary>
internal sealed class ResponseStatusFormatter : DefaultHttpResponseFormatter
{
    private const HttpStatusCode PartialSuccess = (HttpStatusCode)294;

    protected override HttpStatusCode OnDetermineStatusCode(OperationResult result, FormatInfo format, HttpStatusCode? proposedStatusCode)
    {
        if (format.Kind is ResponseContentType.MultiPartMixed or ResponseContentType.EventStream)
        {
            return HttpStatusCode.OK;
        }

        if (result.Data is not null)
        {
            return result.Errors.Count > 0 && format.Kind is ResponseContentType.GraphQLResponse ? PartialSuccess : HttpStatusCode.OK;
        }

        if (result.ContextData.TryGetValue(ExecutionContextData.HttpStatusCode, out var known) && known is int status)
        {
            return (HttpStatusCode)status;
        }

        if (proposedStatusCode is { } proposed and not HttpStatusCode.BadRequest)
        {
            return proposed;
        }

        return result.Errors.FirstOrDefault()?.Code switch
        {
            ErrorCodes.Server.SyntaxError or ErrorCodes.Execution.SyntaxError => HttpStatusCode.BadRequest,
            ErrorCodes.Server.MaxRequestSize => HttpStatusCode.RequestEntityTooLarge,
            ErrorCodes.Execution.Timeout => HttpStatusCode.ServiceUnavailable,
            _ => HttpStatusCode.UnprocessableEntity,
        };
    }
}
