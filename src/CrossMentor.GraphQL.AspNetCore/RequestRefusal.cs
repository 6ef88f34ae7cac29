using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Why a request does not become an operation: a status, a stable code, and a sentence.</summary>
internal sealed record RequestRefusal(int Status, string Code, string Message)
{
    public static RequestRefusal IllFormed(string problem) =>
        new(StatusCodes.Status422UnprocessableEntity, RequestCodes.MalformedRequest, problem);
}
