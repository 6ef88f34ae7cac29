using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace CrossMentor.Host.HotChocolate.Answers;

/// <summary>Tells clients of an exception what the product's own engine would tell them: its code, or nothing but a trace id.</summary>
internal sealed class ErrorTranslation(IErrorTranslator translator, IErrorReporter reporter) : IErrorFilter
{
    private const string InternalCode = "INTERNAL";
    private const string InternalMessage = "Internal error.";

    // One exception that fails many rows is reported once, and lives as long as somebody may still ask.
    private readonly ConditionalWeakTable<Exception, string> reported = [];

    public IError OnError(IError error)
    {
        if (error.Exception is not { } exception)
        {
            return error;
        }

        if (exception is GraphQLException { Errors: [var told, ..] })
        {
            return told;
        }

        // Thrown by whoever decodes the text, in the JSON or in a string of the document.
        if (error.Path is null && exception is Utf8EncodingException or InvalidOperationException { Source: "System.Text.Json" or "System.Text.Json.Rethrowable" })
        {
            return Plain(error).SetMessage("A text of the request has half of a surrogate pair.").SetCode(RequestCodes.MalformedRequest).Build();
        }

        if (exception is UnrepresentableValueException)
        {
            return Plain(error).SetMessage(exception.Message).Build();
        }

        if (exception is InvalidGraphQLRequestException)
        {
            var code = exception.InnerException is JsonException ? ErrorCodes.Server.SyntaxError : error.Code;
            return Plain(error).SetMessage(exception.Message).SetCode(code).Build();
        }

        if (translator.Translate(exception) is { } answer)
        {
            return Plain(error).SetMessage(answer.Message).SetCode(answer.Code).Build();
        }

        var traceId = reported.GetValue(exception, failure => Report(error, failure));
        return Plain(error).SetMessage(InternalMessage).SetCode(InternalCode).SetExtension("traceId", traceId).Build();
    }

    /// <summary>The error with nothing of the exception but its place.</summary>
    private static ErrorBuilder Plain(IError error) => ErrorBuilder.FromError(error).SetException(null).ClearExtensions();

    private string Report(IError error, Exception exception)
    {
        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        reporter.Report(new ResolverFailure(error.Path?.Print() ?? "The operation", traceId, exception));
        return traceId;
    }
}
