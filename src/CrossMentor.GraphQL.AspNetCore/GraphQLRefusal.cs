using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Lets a host refuse a request to its GraphQL address, so that the client gets the answer it can read.</summary>
public static class GraphQLRefusal
{
    /// <summary>Answers with a status and one error that has a code.</summary>
    /// <param name="context">The request, whose answer has not begun.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="code">What clients tell it by; described in the host's catalogue.</param>
    /// <param name="message">A sentence for people, without anything internal.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message) =>
        Refusal.WriteAsync(context, new RequestRefusal(status, code, message));
}
