using System.Net;
using System.Net.Sockets;

namespace CrossMentor.Api.Tokens;

/// <summary>
/// Counts the tokens that were refused, by the address they came from: so many a minute are refused plainly, and whoever goes on is told to
/// stay away. It is asked about refused tokens only, so that nobody is locked out by a neighbour behind the same address.
/// </summary>
public sealed class FailedTokens
{
    internal const int AddressesMax = 10_000;

    // So many are looked at for each new address; one whose minute is over is forgotten without loss.
    private const int LooksPerNewcomer = 16;
    private const int BytesOfNetwork = 8;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly int? perMinute;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly Dictionary<UInt128, Count> counts = [];
    private readonly Queue<UInt128> order = new();
    private Count others;

    internal FailedTokens(int? perMinute, TimeProvider clock) => (this.perMinute, this.clock) = (perMinute, clock);

    /// <summary>How many addresses are remembered.</summary>
    internal int Addresses
    {
        get
        {
            lock (gate)
            {
                return counts.Count;
            }
        }
    }

    /// <summary>Counts one more refused token.</summary>
    /// <param name="address">Where it came from; IPv6 addresses of one network count together, because whoever has one has all.</param>
    /// <returns>How long its sender has to stay away; null if the token is one of those that are refused plainly.</returns>
    public TimeSpan? Add(IPAddress? address)
    {
        if (perMinute is not { } allowed)
        {
            return null;
        }

        lock (gate)
        {
            var now = clock.GetTimestamp();
            var key = KeyOf(address);
            var isKnown = counts.TryGetValue(key, out var count);
            var hasRoom = isKnown || MakeRoom(now);
            count = hasRoom ? count : others;
            count = IsOver(count, now) ? new Count(now, 1) : count with { Failures = Math.Min(count.Failures + 1, allowed + 1) };
            if (!hasRoom)
            {
                others = count;
            }
            else
            {
                counts[key] = count;
                if (!isKnown)
                {
                    order.Enqueue(key);
                }
            }

            return count.Failures > allowed ? Minute - clock.GetElapsedTime(count.Since, now) : null;
        }
    }

    private static UInt128 KeyOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (address is not null)
        {
            var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
            plain.TryWriteBytes(bytes, out _);
            if (plain.AddressFamily == AddressFamily.InterNetworkV6)
            {
                bytes[BytesOfNetwork..].Clear();
            }
            else
            {
                // No IPv6 network has these bytes, because the second half of theirs is empty.
                bytes[^1] = 1;
            }
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    private bool IsOver(Count count, long now) => count.Failures == 0 || clock.GetElapsedTime(count.Since, now) >= Minute;

    /// <summary>False if so many addresses are at it that the newcomers share one count.</summary>
    private bool MakeRoom(long now)
    {
        for (var looks = 0; looks < LooksPerNewcomer && counts.Count >= AddressesMax; looks++)
        {
            var oldest = order.Dequeue();
            if (IsOver(counts[oldest], now))
            {
                counts.Remove(oldest);
            }
            else
            {
                order.Enqueue(oldest);
            }
        }

        return counts.Count < AddressesMax;
    }

    /// <param name="Since">When the first of these came.</param>
    /// <param name="Failures">No more are counted than decide something.</param>
    private readonly record struct Count(long Since, int Failures);
}
