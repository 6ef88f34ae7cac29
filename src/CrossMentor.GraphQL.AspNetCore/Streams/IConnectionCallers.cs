using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>
/// Says for whom a long connection acts, and prepares the services of each of its operations and events for them. A host whose callers
/// all see the same registers none.
/// </summary>
public interface IConnectionCallers
{
    /// <summary>Asked once a connection, when the client introduces itself; null turns it away.</summary>
    /// <param name="context">The request that the connection began with.</param>
    /// <param name="payload">What the client sent with <c>connection_init</c>; undefined if nothing, and for server-sent events.</param>
    /// <param name="ct">Cancelled with the connection.</param>
    ValueTask<ConnectionTicket?> AdmitAsync(HttpContext context, JsonElement payload, CancellationToken ct);

    /// <summary>Asked for every operation and every event, so that what was taken from the caller in between is gone.</summary>
    /// <param name="services">The services of a scope that nothing else uses.</param>
    /// <param name="ticket">What <see cref="AdmitAsync"/> gave.</param>
    /// <param name="ct">Cancelled with the operation.</param>
    ValueTask PrepareAsync(IServiceProvider services, ConnectionTicket ticket, CancellationToken ct);
}
