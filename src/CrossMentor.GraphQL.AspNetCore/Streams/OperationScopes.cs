using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Gives each operation and event of a long connection services of its own, prepared for the connection's caller.</summary>
internal sealed class OperationScopes(IServiceScopeFactory factory, IConnectionCallers? callers = null)
{
    private static readonly ConnectionTicket Anybody = new();

    public ValueTask<ConnectionTicket?> AdmitAsync(HttpContext context, JsonElement payload, CancellationToken ct) =>
        callers is null ? new ValueTask<ConnectionTicket?>(Anybody) : callers.AdmitAsync(context, payload, ct);

    public async ValueTask<AsyncServiceScope> OpenAsync(ConnectionTicket ticket, CancellationToken ct)
    {
        var scope = factory.CreateAsyncScope();
        try
        {
            if (callers is not null)
            {
                await callers.PrepareAsync(scope.ServiceProvider, ticket, ct);
            }

            return scope;
        }
        catch
        {
            await scope.DisposeAsync();
            throw;
        }
    }
}
