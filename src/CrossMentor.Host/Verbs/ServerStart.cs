using System.Net.Sockets;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Persistence.Operations;

namespace CrossMentor.Host.Verbs;

/// <summary>Prepares the database, starts a server, and says in a sentence what is missing when it cannot start.</summary>
internal static class ServerStart
{
    /// <exception cref="UnavailableException">The database, the folder of keys or the address cannot be had.</exception>
    public static async Task RunAsync(WebApplication app, CancellationToken ct)
    {
        await DatabaseSetup.Of(app.Services).PrepareAsync(ct);
        if (await app.Services.GetRequiredService<DatabaseHealth>().BypassesRowSecurityAsync(ct))
        {
            app.Logger.LogWarning("The login of the database is a superuser or has BYPASSRLS: no row policy holds it. Give the product a login of its own.");
        }

        KeyRing.Prepare(app.Services.GetRequiredService<KeyRingOptions>());
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw new UnavailableException($"{busy.Message} Stop what listens there, or choose another address with --urls.", busy);
        }
        catch (SocketException refused)
        {
            throw new UnavailableException($"The address cannot be listened on: {refused.Message}. Choose another with --urls.", refused);
        }
    }
}
