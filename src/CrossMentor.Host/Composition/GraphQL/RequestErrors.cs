using CrossMentor.Api;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Which exceptions are answers to the client. Everything else is a bug: logged here, and a trace id for the client.</summary>
internal sealed class RequestErrors(ILogger<RequestErrors> log) : IErrorTranslator, IErrorReporter
{
    public ErrorAnswer? Translate(Exception exception) => exception switch
    {
        RequestErrorException error => new(error.Code, error.Message),
        UnauthenticatedException => new(RequestErrorCodes.Unauthenticated, "Sign in: send an access token of a trusted issuer as bearer token."),
        _ => null,
    };

    public void Report(ResolverFailure failure)
        => log.LogError(failure.Exception, "{Coordinate} failed, trace {TraceId}", failure.Coordinate, failure.TraceId);
}
