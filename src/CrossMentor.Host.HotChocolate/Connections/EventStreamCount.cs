using CrossMentor.GraphQL.AspNetCore;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>Holds the number of event streams that are open at once; one more is turned away.</summary>
internal sealed class EventStreamCount(int max)
{
    private const string MediaType = "text/event-stream";
    private int open;

    public static bool IsAsked(HttpRequest request) =>
        request.Headers.Accept.Any(line => line?.Contains(MediaType, StringComparison.OrdinalIgnoreCase) == true);

    public async Task ServeAsync(HttpContext context, RequestDelegate serve)
    {
        try
        {
            await (Interlocked.Increment(ref open) <= max
                ? serve(context)
                : GraphQLRefusal.WriteAsync(
                    context, StatusCodes.Status503ServiceUnavailable, RequestCodes.Overloaded, "The server has as many event streams open as it takes."));
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }
}
