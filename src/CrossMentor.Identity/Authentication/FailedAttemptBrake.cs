using System.Net;
using System.Net.Sockets;

namespace CrossMentor.Identity.Authentication;

/// <summary>
/// Slows guessing down: in any minute at most twenty failures for one client from one address, and a hundred from one address.
/// Never for a client alone, because then anybody could lock it out.
/// </summary>
internal sealed class FailedAttemptBrake(TimeProvider clock)
{
    public const int FailuresMax = 20;
    public const int FailuresOfAddressMax = 100;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private const int RememberedMax = 10_000;

    // No client has the empty id of a request without a readable one; the address as a whole needs a key of its own.
    private const string AnyClient = "\0";

    private readonly Lock gate = new();
    private readonly Dictionary<(string ClientId, IPAddress Network), Queue<DateTimeOffset>> failures = [];

    /// <summary>How long this client has to wait at this address; zero when it may try.</summary>
    public TimeSpan WaitFor(string clientId, IPAddress address)
    {
        var network = NetworkOf(address);
        lock (gate)
        {
            return Wait(clientId, network);
        }
    }

    /// <summary>Counts a failure, unless others have closed the door meanwhile: then it says how long, and the guess gets no answer.</summary>
    public TimeSpan CountFailure(string clientId, IPAddress address)
    {
        var network = NetworkOf(address);
        lock (gate)
        {
            var wait = Wait(clientId, network);
            if (wait == TimeSpan.Zero)
            {
                Add((clientId, network), FailuresMax);
                Add((AnyClient, network), FailuresOfAddressMax);
            }

            return wait;
        }
    }

    private TimeSpan Wait(string clientId, IPAddress network)
    {
        var ofClient = WaitOf((clientId, network), FailuresMax);
        var ofAddress = WaitOf((AnyClient, network), FailuresOfAddressMax);
        return ofClient > ofAddress ? ofClient : ofAddress;
    }

    private TimeSpan WaitOf((string, IPAddress) key, int failuresMax)
    {
        var now = clock.GetUtcNow();
        return failures.TryGetValue(key, out var times) && times.Count >= failuresMax && times.Peek() + Window > now
            ? times.Peek() + Window - now
            : TimeSpan.Zero;
    }

    private void Add((string, IPAddress) key, int failuresMax)
    {
        if (!failures.TryGetValue(key, out var times))
        {
            MakeRoom();
            failures[key] = times = new Queue<DateTimeOffset>();
        }

        if (times.Count == failuresMax)
        {
            times.Dequeue();
        }

        times.Enqueue(clock.GetUtcNow());
    }

    private void MakeRoom()
    {
        if (failures.Count < RememberedMax)
        {
            return;
        }

        var horizon = clock.GetUtcNow() - Window;
        var forgettable = failures.Where(entry => entry.Value.Last() <= horizon).Select(entry => entry.Key).ToArray();

        // Under an attack from very many addresses the quietest memory goes, and memory stays bounded.
        foreach (var key in forgettable.Length > 0 ? forgettable : [failures.MinBy(entry => entry.Value.Count).Key])
        {
            failures.Remove(key);
        }
    }

    // One subscriber owns a whole /64 of IPv6; counting single addresses there would count nothing.
    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
