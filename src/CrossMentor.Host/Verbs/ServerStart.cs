using System.Net.Sockets;

namespace CrossMentor.Host.Verbs;

/// <summary>Starts a server and says in a sentence what is missing when it cannot start.</summary>
internal static class ServerStart
{
    /// <exception cref="UnavailableException">The address cannot be had.</exception>
    public static async Task RunAsync(WebApplication app, CancellationToken ct)
    {
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
