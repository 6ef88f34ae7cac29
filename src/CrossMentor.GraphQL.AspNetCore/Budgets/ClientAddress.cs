using System.Net;
using System.Net.Sockets;

namespace CrossMentor.GraphQL.AspNetCore.Budgets;

/// <summary>What a client is known by that nothing else is known of.</summary>
internal static class ClientAddress
{
    private const int BytesOfNetwork = 8;

    // Whoever has one address of an IPv6 network usually has all of them.
    public static string Of(IPAddress? address) => address switch
    {
        null => "address",
        { IsIPv4MappedToIPv6: true } => "address " + address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => "network " + Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork)),
        _ => "address " + address,
    };
}
