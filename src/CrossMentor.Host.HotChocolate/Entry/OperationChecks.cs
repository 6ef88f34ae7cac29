using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.Execution;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolateRequest = HotChocolate.Execution.OperationRequest;
using OperationResult = HotChocolate.Execution.OperationResult;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>
/// Holds every operation to the limits, the schema and the price of the product's own engine before Hot Chocolate looks at it, and lets
/// only as many execute at once as the operator allows.
/// </summary>
internal static class OperationChecks
{
    public static RequestDelegate Before(RequestDelegate next) => context => EnterAsync(context, next);

    private static async ValueTask EnterAsync(RequestContext context, RequestDelegate next)
    {
        // Whoever executes without HTTP is the server itself, which warms up.
        if (context.Request.Features.Get<HttpContext>() is not { } http || context.OperationDocumentInfo.Document is not { } document)
        {
            await next(context);
            return;
        }

        var entry = http.RequestServices.GetRequiredService<OperationEntry>();
        var request = new GraphQL.Execution.OperationRequest(await DocumentTexts.OfAsync(document, http))
        {
            OperationName = context.Request.OperationName,
            Variables = (context.Request as HotChocolateRequest)?.VariableValues?.Document.RootElement ?? default,
            Forms = ResponseForms.Events,
        };
        var forCaller = http.RequestServices.GetRequiredService<GraphQLOptions>().ForCaller;
        var operation = new CheckedOperation(entry, http, forCaller is null ? request : forCaller(http, request));
        if (operation.Refuse(isEvent: false) is { } refused)
        {
            context.Result = refused;
            return;
        }

        if (SpreadCount.Of(document) > SpreadCount.Max)
        {
            context.Result = Refused("LIMIT_EXCEEDED", $"The document exceeds the limit of {SpreadCount.Max} for spread fragments.", StatusCodes.Status422UnprocessableEntity);
            return;
        }

        context.ContextData[CheckedOperation.State] = operation;
        var whole = WholeAnswers.Of(document);
        if (!ReferenceEquals(whole, document))
        {
            // What was only used by the directives would now be a mistake. The document is valid: it was just checked.
            (context.OperationDocumentInfo.Document, context.OperationDocumentInfo.IsValidated) = (whole, true);
        }

        using var turn = await entry.EnterAsync(http, context.RequestAborted);
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Result = Refused(
            RequestCodes.Overloaded, "The server has as much to do as it takes. Try again in a moment.", StatusCodes.Status503ServiceUnavailable);
    }

    private static OperationResult Refused(string code, string message, int status) =>
        RefusedResult.Of([ErrorBuilder.New().SetMessage(message).SetCode(code).Build()], status);
}
